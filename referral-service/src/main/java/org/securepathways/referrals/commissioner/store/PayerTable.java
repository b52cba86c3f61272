package org.securepathways.referrals.commissioner.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CommissionerReason;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.referrals.commissioner.Finding;
import org.securepathways.referrals.commissioner.Payer;
import org.securepathways.referrals.commissioner.Wait;

/** Keeps who pays for each referral. Whoever writes holds the referral's lock. */
@ApplicationScoped
public class PayerTable {
    private static final String STORE = """
            insert into referral_payer (
                referral_id, commissioner, gatekeeper, jurisdiction, rule, settled,
                disputed_at, dispute_reason, dispute_ended_at,
                funding_requested_at, funding_approved_at,
                out_of_area_requested_at, out_of_area_reason, out_of_area_approved_at)
            values (:id, :commissioner, nullif(:gatekeeper, ''), :jurisdiction, :rule, :settled,
                nullif(:disputedAt, ''), nullif(:disputeReason, ''), nullif(:disputeEndedAt, ''),
                nullif(:fundingRequestedAt, ''), nullif(:fundingApprovedAt, ''),
                nullif(:outOfAreaRequestedAt, ''), nullif(:outOfAreaReason, ''), nullif(:outOfAreaApprovedAt, ''))
            on conflict (referral_id) do update set
                commissioner = excluded.commissioner, gatekeeper = excluded.gatekeeper,
                jurisdiction = excluded.jurisdiction, rule = excluded.rule, settled = excluded.settled,
                disputed_at = excluded.disputed_at, dispute_reason = excluded.dispute_reason,
                dispute_ended_at = excluded.dispute_ended_at,
                funding_requested_at = excluded.funding_requested_at,
                funding_approved_at = excluded.funding_approved_at,
                out_of_area_requested_at = excluded.out_of_area_requested_at,
                out_of_area_reason = excluded.out_of_area_reason,
                out_of_area_approved_at = excluded.out_of_area_approved_at""";

    private static final String READ = """
            select commissioner, gatekeeper, jurisdiction, rule, settled,
                   disputed_at, dispute_reason, dispute_ended_at,
                   funding_requested_at, null, funding_approved_at,
                   out_of_area_requested_at, out_of_area_reason, out_of_area_approved_at
            from referral_payer where referral_id = :id""";

    /** Null where none was found yet. */
    public Uni<Payer> of(Mutiny.StatelessSession session, UUID referralId) {
        return session.createNativeQuery(READ, Object[].class)
                .setParameter("id", referralId)
                .getSingleResultOrNull()
                .map(row -> row == null ? null : payer(referralId, row));
    }

    public Uni<Void> store(Mutiny.StatelessSession session, Payer payer) {
        return session.createNativeQuery(STORE)
                .setParameter("id", payer.referralId())
                .setParameter("commissioner", payer.finding().commissioner())
                .setParameter("gatekeeper", text(payer.finding().gatekeeper()))
                .setParameter("jurisdiction", payer.finding().jurisdiction().name())
                .setParameter("rule", payer.finding().rule().name())
                .setParameter("settled", payer.settled())
                .setParameter("disputedAt", from(payer.dispute()))
                .setParameter("disputeReason", reason(payer.dispute()))
                .setParameter("disputeEndedAt", until(payer.dispute()))
                .setParameter("fundingRequestedAt", from(payer.funding()))
                .setParameter("fundingApprovedAt", until(payer.funding()))
                .setParameter("outOfAreaRequestedAt", from(payer.outOfArea()))
                .setParameter("outOfAreaReason", reason(payer.outOfArea()))
                .setParameter("outOfAreaApprovedAt", until(payer.outOfArea()))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Payer payer(UUID id, Object[] row) {
        return new Payer(
                id,
                new Finding(
                        (String) row[0],
                        (String) row[1],
                        Jurisdiction.valueOf((String) row[2]),
                        CommissionerReason.valueOf((String) row[3])),
                (Boolean) row[4],
                wait(row, 5),
                wait(row, 8),
                wait(row, 11));
    }

    private static Wait wait(Object[] row, int at) {
        return row[at] == null
                ? null
                : new Wait(
                        new Moment((String) row[at]),
                        row[at + 1] == null ? null : CommissionerReason.valueOf((String) row[at + 1]),
                        row[at + 2] == null ? null : new Moment((String) row[at + 2]));
    }

    private static String from(Wait wait) {
        return wait == null ? "" : wait.from().text();
    }

    private static String reason(Wait wait) {
        return wait == null || wait.reason() == null ? "" : wait.reason().name();
    }

    private static String until(Wait wait) {
        return wait == null || wait.until() == null ? "" : wait.until().text();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
