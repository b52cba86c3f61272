package org.securepathways.assessments.allocation.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.allocation.store.AllocationQuery;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;

/** Who could assess a case, over HTTP. */
@Path("/cases/{id}/allocation-proposal")
@Tag(name = "Allocation")
class ProposalResource {
    private final AllocationQuery allocations;
    private final Caller caller;

    ProposalResource(AllocationQuery allocations, Caller caller) {
        this.allocations = allocations;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(
            summary = "Propose assessors, in order, each explained, and tell who is ruled out and why",
            description = "Among those of the directory you may see. Distances are rough: between postcode areas.")
    @APIResponse(responseCode = "404", description = "CASE_UNKNOWN: there is none, or none you may see")
    public Uni<ProposalView> propose(@RestPath UUID id) {
        return allocations.proposal(caller.scope(), id).map(proposal -> ProposalView.of(id, proposal));
    }
}
