package org.securepathways.assessments.directory.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.directory.store.ClinicianQuery;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;

/** Which approvals under section 12 end soon, over HTTP. */
@Path("/section-12-approvals/ending")
@Tag(name = "Directory")
class EndingApprovalResource {
    private final ClinicianQuery directory;
    private final Caller caller;
    private final Clock clock;
    private final int warnedDays;

    EndingApprovalResource(
            ClinicianQuery directory,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "pathways.directory.section12-ending-days", defaultValue = "60") int warnedDays) {
        this.directory = directory;
        this.caller = caller;
        this.clock = clock;
        this.warnedDays = warnedDays;
    }

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.UNIT})
    @Cancellable(false)
    @Operation(
            summary = "List doctors whose approval ends soon and was not renewed, the soonest first",
            description = "Soon is pathways.directory.section12-ending-days, 60 days unless set otherwise.")
    public Uni<List<ClinicianView>> ending(
            @RestQuery Optional<@Min(0) @Max(1000) Integer> days,
            @RestQuery @DefaultValue("100") @Min(1) @Max(500) int limit) {
        var until = today().plusDays(days.orElse(warnedDays));
        return directory
                .approvalsEnding(caller.scope(), today(), until, limit)
                .map(page -> page.stream()
                        .map(doctor -> ClinicianView.of(doctor, today()))
                        .toList());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Moment.LONDON);
    }
}
