package org.securepathways.assessments.decision.rest;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.decision.Contract;
import org.securepathways.assessments.decision.ContractCommands;
import org.securepathways.assessments.decision.store.DecisionQuery;
import org.securepathways.contracts.codes.Region;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;
import org.securepathways.kit.time.Ids;

/** The contracts that make a recommendation binding; without one in force nobody can order a bed. */
@Path("/binding-contracts")
@Tag(name = "Access decisions")
class ContractResource {
    private final Answers answers;
    private final ContractCommands commands;
    private final DecisionQuery decisions;
    private final Caller caller;
    private final Ids ids;

    ContractResource(Answers answers, ContractCommands commands, DecisionQuery decisions, Caller caller, Ids ids) {
        this.answers = answers;
        this.commands = commands;
        this.decisions = decisions;
        this.caller = caller;
        this.ids = ids;
    }

    @POST
    @RolesAllowed(Roles.COMMISSIONER)
    @Cancellable(false)
    @Operation(summary = "Record that a unit is bound by contract at a level in a region")
    @APIResponse(responseCode = "201", description = "Recorded; it binds what is decided from then on")
    @APIResponse(responseCode = "422", description = "CONTRACT_NEEDS_LEVEL, CONTRACT_ENDS_BEFORE_START")
    public Uni<Response> add(@NotNull @Valid ContractRequest request) {
        var scope = caller.scope();
        var contract = request.toContract(ids.next());
        return answers.once(
                request,
                tx -> commands.add(tx, scope, contract)
                        .map(added -> Answer.created(URI.create("/binding-contracts"), added)));
    }

    @POST
    @Path("/{contract}/end")
    @RolesAllowed(Roles.COMMISSIONER)
    @Cancellable(false)
    @Operation(summary = "Say on which day a contract ends; what was decided while it was in force stays binding")
    @APIResponse(responseCode = "404", description = "CONTRACT_UNKNOWN")
    @APIResponse(responseCode = "422", description = "CONTRACT_ENDS_BEFORE_START")
    public Uni<Response> end(@RestPath UUID contract, @NotNull @Valid ContractEndRequest request) {
        return answers.once(
                request, tx -> commands.end(tx, contract, request.validTo()).map(Answer::ok));
    }

    @GET
    @RolesAllowed({Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.UNIT, Roles.ADJUDICATOR, Roles.OVERSIGHT})
    @Cancellable(false)
    @Operation(summary = "Read the contracts, newest first")
    public Uni<List<Contract>> all(@RestQuery Optional<Region> region) {
        return decisions.contracts(caller.scope(), region);
    }
}
