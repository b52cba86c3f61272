package org.securepathways.assessments.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.securepathways.assessments.access.store.Section12;
import org.securepathways.assessments.access.store.TrustedReferrers;
import org.securepathways.kit.store.Tx;

/** What the tests' directory and register say. */
@ApplicationScoped
class KnownDoctors implements Section12, TrustedReferrers {
    static final String DR_EXPIRED = "4440001";
    static final String DR_APPROVED = "4440002";
    static final String TRUSTING = "X9T01";

    private static final Map<GmcNumber, LocalDate> APPROVED = Map.of(
            new GmcNumber(DR_EXPIRED), LocalDate.parse("2020-01-31"),
            new GmcNumber(DR_APPROVED), LocalDate.parse("2999-01-31"));

    @Override
    public Uni<Optional<Boolean>> approvedOn(Tx tx, GmcNumber doctor, LocalDate day) {
        return Uni.createFrom().item(Optional.ofNullable(APPROVED.get(doctor)).map(last -> !day.isAfter(last)));
    }

    @Override
    public Uni<Boolean> trusted(Tx tx, String prison, String organisation, LocalDate on) {
        return Uni.createFrom().item(prison.equals("LEI") && organisation.equals(TRUSTING));
    }
}
