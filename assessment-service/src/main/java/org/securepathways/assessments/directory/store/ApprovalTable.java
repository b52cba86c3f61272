package org.securepathways.assessments.directory.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.securepathways.assessments.access.GmcNumber;
import org.securepathways.assessments.access.store.Section12;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.store.Tx;

/**
 * Answers about approvals within the transaction that asks. Of a doctor who is known and was never approved it says
 * {@link #NEVER}: no signature is that old.
 */
@ApplicationScoped
public class ApprovalTable implements Section12 {
    /** The last day of an approval nobody ever had. */
    public static final LocalDate NEVER = LocalDate.EPOCH;

    private static final String UNTIL = """
            select cast(coalesce(max(least(a.valid_until, a.withdrawn_on - 1)), :never) as text)
            from clinician c
            left join section12_approval a on a.clinician_id = c.id and a.valid_from <= :today
            where c.registration = :registration group by c.id""";

    private final Clock clock;

    ApprovalTable(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Uni<Optional<LocalDate>> approvedUntil(Tx tx, GmcNumber doctor) {
        return tx.session()
                .createNativeQuery(UNTIL, String.class)
                .setParameter("never", NEVER)
                .setParameter("today", LocalDate.ofInstant(clock.instant(), Moment.LONDON))
                .setParameter("registration", doctor.digits())
                .getSingleResultOrNull()
                .map(day -> Optional.ofNullable(day).map(LocalDate::parse));
    }
}
