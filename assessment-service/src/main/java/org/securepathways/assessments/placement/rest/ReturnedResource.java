package org.securepathways.assessments.placement.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.placement.store.PlacementQuery;
import org.securepathways.contracts.codes.Region;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;

/** Shows what units declined. */
@Path("/")
@Tag(name = "Declines")
class ReturnedResource {
    private final PlacementQuery placements;
    private final Caller caller;

    ReturnedResource(PlacementQuery placements, Caller caller) {
        this.placements = placements;
        this.caller = caller;
    }

    @GET
    @Path("returned-cases")
    @RolesAllowed({Roles.GATEKEEPER, Roles.ASSESSOR, Roles.COMMISSIONER, Roles.OVERSIGHT})
    @Cancellable(false)
    @Operation(
            summary = "Show the cases units gave back, with the next step of each",
            description = "The assessment keeps its currency: nobody visits a second time.")
    public Uni<List<ReturnedView>> returned(@RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return placements
                .returned(caller.scope(), limit)
                .map(found -> found.stream().map(ReturnedView::of).toList());
    }

    @GET
    @Path("declines")
    @RolesAllowed({Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.OVERSIGHT})
    @Cancellable(false)
    @Operation(
            summary = "Count what units declined, by unit and region",
            description = "Clinical reasons and reasons of capacity stand beside each other and are never added up.")
    public Uni<List<DeclineView>> declines(
            @RestQuery @NotNull LocalDate from,
            @RestQuery @NotNull LocalDate to,
            @RestQuery @Pattern(regexp = "[A-Z0-9]{3,8}") String unit,
            @RestQuery Optional<Region> region) {
        return placements
                .counts(caller.scope(), from, to, Optional.ofNullable(unit), region)
                .map(found -> found.stream().map(DeclineView::of).toList());
    }
}
