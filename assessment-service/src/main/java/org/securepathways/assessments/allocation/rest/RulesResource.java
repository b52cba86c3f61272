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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.allocation.AllocationCommands;
import org.securepathways.assessments.allocation.rest.RulesRequest.RulesView;
import org.securepathways.assessments.allocation.store.AllocationQuery;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;

/** The rules of allocation over HTTP. */
@Path("/allocation-rules")
@Tag(name = "Allocation")
class RulesResource {
    private final Answers answers;
    private final AllocationCommands commands;
    private final AllocationQuery allocations;
    private final Caller caller;

    RulesResource(Answers answers, AllocationCommands commands, AllocationQuery allocations, Caller caller) {
        this.answers = answers;
        this.commands = commands;
        this.allocations = allocations;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.COMMISSIONER)
    @Cancellable(false)
    @Operation(summary = "Publish the next version of the rules, which applies from its day and is never changed")
    @APIResponse(responseCode = "201", description = "Published")
    @APIResponse(responseCode = "422", description = "RULES_INVALID or RULES_BACKDATED")
    public Uni<Response> publish(@NotNull @Valid RulesRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.publish(tx, scope, request.validFrom(), request.toRules())
                        .map(set ->
                                Answer.created(URI.create("/allocation-rules/" + set.version()), RulesView.of(set))));
    }

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.OVERSIGHT})
    @Cancellable(false)
    @Operation(summary = "List every version of the rules, the latest first")
    public Uni<List<RulesView>> all() {
        return allocations
                .rules(caller.scope())
                .map(all -> all.stream().map(RulesView::of).toList());
    }

    @GET
    @Path("/{version}")
    @RolesAllowed({Roles.ASSESSOR, Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.OVERSIGHT})
    @Cancellable(false)
    @Operation(summary = "Show one version of the rules")
    @APIResponse(responseCode = "404", description = "RULES_UNKNOWN")
    public Uni<RulesView> one(@RestPath int version) {
        return allocations.rules(caller.scope(), version).map(RulesView::of);
    }
}
