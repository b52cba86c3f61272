package org.securepathways.assessments.allocation.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.allocation.AllocationCommands;
import org.securepathways.assessments.allocation.store.AllocationQuery;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;

/** Who assesses a case, over HTTP. */
@Path("/cases/{id}/allocation")
@Tag(name = "Allocation")
class AllocationResource {
    private final Answers answers;
    private final AllocationCommands commands;
    private final AllocationQuery allocations;
    private final Caller caller;

    AllocationResource(Answers answers, AllocationCommands commands, AllocationQuery allocations, Caller caller) {
        this.answers = answers;
        this.commands = commands;
        this.allocations = allocations;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Give a case to the first of the proposal, or to another one with the reason")
    @APIResponse(responseCode = "201", description = "Given")
    @APIResponse(responseCode = "409", description = "ALLOCATED_ALREADY, NO_CANDIDATE or ALLOCATION_CASE_ENDED")
    @APIResponse(responseCode = "422", description = "OVERRIDE_REASON_REQUIRED or ALLOCATION_NOT_A_CANDIDATE")
    @APIResponse(responseCode = "404", description = "CASE_UNKNOWN: there is none, or none you may see")
    public Uni<Response> allocate(@RestPath UUID id, @NotNull @Valid AllocationRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.allocate(tx, scope, id, request.toChoice())
                        .map(given -> Answer.created(address(id), AllocationView.of(given))));
    }

    @POST
    @Path("/reallocation")
    @RolesAllowed({Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Give a case to somebody else, with why; who had it is kept")
    @APIResponse(responseCode = "201", description = "Given")
    @APIResponse(
            responseCode = "409",
            description = "NOT_ALLOCATED, ALLOCATION_HAS_IT_ALREADY, NO_CANDIDATE or ALLOCATION_CASE_ENDED")
    @APIResponse(responseCode = "422", description = "OVERRIDE_REASON_REQUIRED or ALLOCATION_NOT_A_CANDIDATE")
    public Uni<Response> reallocate(@RestPath UUID id, @NotNull @Valid ReallocationRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.reallocate(tx, scope, id, request.toChoice(), request.reason())
                        .map(given -> Answer.created(address(id), AllocationView.of(given))));
    }

    @POST
    @Path("/release")
    @RolesAllowed({Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Take a case from whoever has it, for nobody yet")
    @APIResponse(responseCode = "200", description = "Taken")
    @APIResponse(responseCode = "409", description = "NOT_ALLOCATED or ALLOCATION_CASE_ENDED")
    public Uni<Response> release(@RestPath UUID id, @NotNull @Valid ReleaseRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.release(tx, scope, id, request.reason())
                        .map(ended -> Answer.ok(AllocationView.of(ended))));
    }

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Show who has a case and who had it, the first one first")
    @APIResponse(responseCode = "404", description = "CASE_UNKNOWN")
    public Uni<List<AllocationView>> history(@RestPath UUID id) {
        return allocations
                .of(caller.scope(), id)
                .map(all -> all.stream().map(AllocationView::of).toList());
    }

    private static URI address(UUID id) {
        return URI.create("/cases/" + id + "/allocation");
    }
}
