package org.securepathways.referrals.referral.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.person.NhsNumber;
import org.securepathways.referrals.referral.Content;
import org.securepathways.referrals.referral.Referral;
import org.securepathways.referrals.referral.ReferralRefusal;

/** Stores referrals; storing a change also keeps its events and puts them in the outbox, in the same transaction. */
@ApplicationScoped
public class ReferralTable {
    /** Who recorded what no caller did. */
    public static final String PLATFORM = "platform";

    // The person is not joined: a join is locked as well, and whoever locks a person does so before the referral.
    private static final String WITH_PERSON = Stream.of(
                    "prisonNumber", "homeOfficeRef", "nhsNumber", "familyName", "givenName", "dateOfBirth")
            .map("(select p.%s from PersonRow p where p.id = r.personId)"::formatted)
            .collect(Collectors.joining(", ", "select r, ", " from ReferralRow r where "));

    private static final String ONE = WITH_PERSON + "r.id = :id";

    // A person may be known under two prison numbers; a merge tells, or a shared NHS number.
    private static final String OF_PERSON = """
            (p.kept_id = (select kept_id from person where id = :person)
                or (:nhsNumber <> '' and p.nhs_number = :nhsNumber))""";

    static final String OPEN_OF_PERSON = """
            select r.id, r.prison, r.region from referral r join person p on p.id = r.person_id
            where r.status = 'OPEN' and %s
            limit 1""".formatted(OF_PERSON);

    private static final String LAST_OF_PERSON = """
            select r.id from referral r join person p on p.id = r.person_id
            where r.status <> 'MERGED' and %s
            order by r.id desc limit 1""".formatted(OF_PERSON);

    private final FactTable facts;
    private final Clock clock;

    ReferralTable(FactTable facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    public Uni<Void> add(Tx tx, Change<Referral> change, String by) {
        var row = new ReferralRow();
        row.id = change.after().id();
        row.recordedAt = clock.instant();
        return tx.session()
                .insert(RowTranslation.changed(row, change.after()))
                .chain(() -> facts.keep(tx, change, by, null));
    }

    /** Stores what no caller did but the platform, on what it heard. */
    public Uni<Void> store(Tx tx, Change<Referral> change) {
        return store(tx, change, PLATFORM, null);
    }

    /** @param before what was said before a correction; null where nothing was corrected */
    public Uni<Void> store(Tx tx, Change<Referral> change, String by, Content before) {
        return tx.session()
                .get(ReferralRow.class, change.after().id())
                .map(row -> RowTranslation.changed(row, change.after()))
                .chain(row -> tx.session().update(row))
                .chain(() -> facts.keep(tx, change, by, before));
    }

    /** Keeps and publishes what is told of a referral whose own row does not change. */
    public Uni<Void> tell(Tx tx, Change<Referral> change, String by) {
        return facts.keep(tx, change, by, null);
    }

    /** The referral, locked. @throws RefusedException when there is none, or none this caller may see */
    public Uni<Referral> lock(Tx tx, AccessScope scope, UUID id) {
        var sight = Sight.of(scope);
        return tx.session()
                .createQuery(ONE + " and r.prison like :prison and r.region like :region", Object[].class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setParameter("prison", sight.prison())
                .setParameter("region", sight.region())
                .setParameter("id", id)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(ReferralRefusal.REFERRAL_UNKNOWN))
                .map(ReferralTable::referral);
    }

    /** Whose referral it is. @throws RefusedException when there is none, or none this caller may see */
    public Uni<UUID> personOf(Tx tx, AccessScope scope, UUID id) {
        var sight = Sight.of(scope);
        return tx.session()
                .createNativeQuery(
                        "select person_id from referral where id = :id and prison like :prison and region like :region",
                        UUID.class)
                .setParameter("id", id)
                .setParameter("prison", sight.prison())
                .setParameter("region", sight.region())
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(ReferralRefusal.REFERRAL_UNKNOWN));
    }

    /** All referrals of those people, locked, the oldest first. */
    public Uni<List<Referral>> lockAllOf(Tx tx, Collection<UUID> people) {
        return tx.session()
                .createQuery(WITH_PERSON + "r.personId in :people order by r.id", Object[].class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setParameter("people", people)
                .getResultList()
                .map(rows -> rows.stream().map(ReferralTable::referral).toList());
    }

    /** Work that is refused because the referral was merged names the one it goes on as, to who may see that one. */
    public <T> Uni<T> namingSurvivor(Tx tx, AccessScope scope, UUID id, Uni<T> work) {
        return work.onFailure(ReferralTable::isMerged)
                .recoverWithUni(failure -> Survivors.of(tx.session(), List.of(id))
                        .map(survivors -> survivors.get(id).toldTo(Sight.of(scope)))
                        .chain(told -> Uni.createFrom().failure(((RefusedException) failure).with(told))));
    }

    private static boolean isMerged(Throwable failure) {
        return failure instanceof RefusedException refused && refused.refusal() == ReferralRefusal.REFERRAL_MERGED;
    }

    /** The referral, locked, for what another service says; null when it is not ours. */
    public Uni<Referral> lockForListener(Tx tx, UUID id) {
        return tx.session()
                .createQuery(ONE, Object[].class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .map(row -> row == null ? null : referral(row));
    }

    /**
     * What may be told of the open referral of that person, or null when there is none: its id to a reader who may see
     * it, to others only whom to ask.
     */
    public Uni<Map<String, Object>> openOf(Tx tx, AccessScope scope, UUID personId, NhsNumber nhsNumber) {
        var sight = Sight.of(scope);
        return tx.session()
                .createNativeQuery(OPEN_OF_PERSON, Object[].class)
                .setParameter("person", personId)
                .setParameter("nhsNumber", nhsNumber == null ? "" : nhsNumber.value())
                .getSingleResultOrNull()
                .map(row -> row == null ? null : Survivors.Survivor.of(row).toldTo(sight));
    }

    /** The last referral of that person, however it ended; null where there is none. */
    public Uni<Referral> lastOf(Tx tx, UUID personId, NhsNumber nhsNumber) {
        return tx.session()
                .createNativeQuery(LAST_OF_PERSON, UUID.class)
                .setParameter("person", personId)
                .setParameter("nhsNumber", nhsNumber == null ? "" : nhsNumber.value())
                .getSingleResultOrNull()
                .onItem()
                .ifNotNull()
                .transformToUni(id -> tx.session()
                        .createQuery(ONE, Object[].class)
                        .setParameter("id", id)
                        .getSingleResult()
                        .map(ReferralTable::referral));
    }

    /** Emergencies nobody answered for, last told no later than then; those another process has in hand are left out. */
    public Uni<List<UUID>> unanswered(Tx tx, Instant toldBy, int most) {
        return tx.session()
                .createNativeQuery("""
                        select id from referral
                        where status = 'OPEN' and emergency_raised_at is not null and acknowledged_at is null
                          and alarm_told_at <= :toldBy
                        order by alarm_told_at limit :most for update skip locked""", UUID.class)
                .setParameter("toldBy", toldBy)
                .setParameter("most", most)
                .getResultList();
    }

    private static Referral referral(Object[] row) {
        return RowTranslation.referral(
                (ReferralRow) row[0],
                PersonRow.person(
                        (String) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5], (LocalDate)
                                row[6]));
    }
}
