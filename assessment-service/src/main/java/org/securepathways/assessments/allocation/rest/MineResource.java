package org.securepathways.assessments.allocation.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.allocation.store.AllocationQuery;
import org.securepathways.assessments.allocation.store.MineItem;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;

/** An assessor's own list over HTTP. */
@Path("/allocations/mine")
@Tag(name = "Allocation")
class MineResource {
    private final AllocationQuery allocations;
    private final Caller caller;

    MineResource(AllocationQuery allocations, Caller caller) {
        this.allocations = allocations;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.ASSESSOR)
    @Cancellable(false)
    @Operation(
            summary = "List the open cases you were given, the longest wait first",
            description = "You are found by the account in your directory entry. For the next page, give the last"
                    + " referralId of this one as after.")
    public Uni<List<MineItem>> mine(
            @RestQuery Optional<UUID> after, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return allocations.mine(caller.scope(), after, limit);
    }
}
