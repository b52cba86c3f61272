package org.securepathways.assessments.information.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.information.InformationAct;
import org.securepathways.assessments.information.InformationCommands;
import org.securepathways.assessments.information.InformationRequest;
import org.securepathways.assessments.information.store.InformationQuery;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;
import org.securepathways.kit.time.Ids;

/** Requests for more information over HTTP. */
@Path("/cases/{id}/information-requests")
@Tag(name = "Information")
class InformationResource {
    private final Answers answers;
    private final InformationCommands commands;
    private final InformationQuery requests;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    InformationResource(
            Answers answers,
            InformationCommands commands,
            InformationQuery requests,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.answers = answers;
        this.commands = commands;
        this.requests = requests;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.ASSESSOR, Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Ask a party for more information; the case waits for it, and no clock stops")
    @APIResponse(responseCode = "201", description = "Asked; its event follows")
    @APIResponse(responseCode = "409", description = "INFORMATION_ASKED_ALREADY or INFORMATION_CASE_ENDED")
    @APIResponse(responseCode = "422", description = "INFORMATION_PARTY_INVALID or TIME_IN_FUTURE")
    @APIResponse(responseCode = "404", description = "CASE_UNKNOWN: there is none, or none you may see")
    public Uni<Response> ask(@RestPath UUID id, @NotNull @Valid AskRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.ask(tx, scope, id, ids.next(), request.of(), request.items(), request.at())
                        .map(asked ->
                                Answer.created(URI.create("/cases/" + id + "/information-requests"), view(asked))));
    }

    @POST
    @Path("/{request}/supply")
    @RolesAllowed({Roles.INREACH, Roles.ASSESSOR, Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.MOJ})
    @Cancellable(false)
    @Operation(summary = "Record that what was asked for is there")
    @APIResponse(responseCode = "200", description = "Recorded; its event follows")
    @APIResponse(responseCode = "404", description = "INFORMATION_REQUEST_UNKNOWN or CASE_UNKNOWN")
    @APIResponse(responseCode = "409", description = "INFORMATION_SUPPLIED_ALREADY or INFORMATION_NOT_NEEDED")
    @APIResponse(responseCode = "422", description = "INFORMATION_BEFORE_REQUEST or TIME_IN_FUTURE")
    public Uni<Response> supply(@RestPath UUID id, @RestPath UUID request, @NotNull @Valid EndRequest body) {
        return end(id, request, InformationAct.SUPPLY, body);
    }

    @POST
    @Path("/{request}/drop")
    @RolesAllowed({Roles.ASSESSOR, Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Record that what was asked for is not needed any more")
    @APIResponse(responseCode = "200", description = "Recorded; its event follows")
    @APIResponse(responseCode = "404", description = "INFORMATION_REQUEST_UNKNOWN or CASE_UNKNOWN")
    @APIResponse(responseCode = "409", description = "INFORMATION_SUPPLIED_ALREADY or INFORMATION_NOT_NEEDED")
    @APIResponse(responseCode = "422", description = "INFORMATION_BEFORE_REQUEST or TIME_IN_FUTURE")
    public Uni<Response> drop(@RestPath UUID id, @RestPath UUID request, @NotNull @Valid EndRequest body) {
        return end(id, request, InformationAct.DROP, body);
    }

    @GET
    @RolesAllowed({Roles.INREACH, Roles.ASSESSOR, Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.MOJ, Roles.OVERSIGHT})
    @Cancellable(false)
    @Operation(summary = "List all that was asked about a case, with the days it was or is waited for")
    @APIResponse(responseCode = "404", description = "CASE_UNKNOWN")
    public Uni<List<InformationView>> ofCase(@RestPath UUID id) {
        return requests.of(caller.scope(), id).map(all -> InformationView.of(all, today()));
    }

    private Uni<Response> end(UUID id, UUID request, InformationAct act, EndRequest body) {
        var scope = caller.scope();
        return answers.once(
                body, tx -> commands.end(tx, scope, id, request, act, body.at()).map(ended -> Answer.ok(view(ended))));
    }

    private InformationView view(InformationRequest request) {
        return InformationView.of(request, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Moment.LONDON);
    }
}
