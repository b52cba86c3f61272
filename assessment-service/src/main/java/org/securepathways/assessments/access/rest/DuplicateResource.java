package org.securepathways.assessments.access.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.access.CaseRefusal;
import org.securepathways.assessments.access.RatesFromSettings;
import org.securepathways.assessments.access.store.DuplicateFigures;
import org.securepathways.assessments.access.store.DuplicateQuery;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rule.RefusedException;

/** Tells what repeated assessments come to. */
@Path("/duplicates")
@Tag(name = "Assessments")
class DuplicateResource {
    private static final int LONGEST_DAYS = 366;

    private final DuplicateQuery duplicates;
    private final RatesFromSettings settings;
    private final Caller caller;
    private final Clock clock;

    DuplicateResource(DuplicateQuery duplicates, RatesFromSettings settings, Caller caller, Clock clock) {
        this.duplicates = duplicates;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.OVERSIGHT})
    @Cancellable(false)
    @Operation(
            summary = "Tell access assessments done, refused and repeated, and what repeats took",
            description = "From the first day to the last, a year at most; the last year where none is named.")
    public Uni<List<DuplicateFigures>> figures(
            @RestQuery @DefaultValue("organisation") @Pattern(regexp = "organisation|region") String by,
            @RestQuery Optional<LocalDate> from,
            @RestQuery Optional<LocalDate> to) {
        LocalDate last = to.orElseGet(() -> LocalDate.ofInstant(clock.instant(), Moment.LONDON));
        LocalDate first = from.orElseGet(() -> last.minusDays(LONGEST_DAYS - 1L));
        if (first.isAfter(last) || first.plusDays(LONGEST_DAYS).isBefore(last)) {
            throw RefusedException.of(CaseRefusal.PERIOD_INVALID, "from");
        }
        return duplicates.figures(caller.scope(), by.equals("region"), first, last, settings.rates());
    }
}
