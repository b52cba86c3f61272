package org.securepathways.assessments.directory.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.securepathways.assessments.access.GmcNumber;
import org.securepathways.assessments.access.store.Section12;
import org.securepathways.kit.store.Tx;

/** Answers about approvals within the transaction that asks. */
@ApplicationScoped
public class ApprovalTable implements Section12 {
    private static final String APPROVED = """
            select exists (
                select 1 from section12_approval a
                where a.clinician_id = c.id and a.valid_from <= :day and a.valid_until >= :day
                  and (a.withdrawn_on is null or a.withdrawn_on > :day))
            from clinician c where c.registration = :registration""";

    @Override
    public Uni<Optional<Boolean>> approvedOn(Tx tx, GmcNumber doctor, LocalDate day) {
        return tx.session()
                .createNativeQuery(APPROVED, Boolean.class)
                .setParameter("day", day)
                .setParameter("registration", doctor.digits())
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }
}
