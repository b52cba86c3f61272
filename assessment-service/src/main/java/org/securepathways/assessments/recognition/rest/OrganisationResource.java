package org.securepathways.assessments.recognition.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.recognition.RecognitionCommands;
import org.securepathways.assessments.recognition.store.RecognitionQuery;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;

/** In which region organisations are, over HTTP. */
@Path("/organisations/{organisation}/region")
@Tag(name = "Recognition")
class OrganisationResource {
    private static final String ORGANISATION = "[A-Z0-9]{3,10}";

    private final Answers answers;
    private final RecognitionCommands commands;
    private final RecognitionQuery recognition;
    private final Caller caller;

    OrganisationResource(Answers answers, RecognitionCommands commands, RecognitionQuery recognition, Caller caller) {
        this.answers = answers;
        this.commands = commands;
        this.recognition = recognition;
        this.caller = caller;
    }

    @PUT
    @RolesAllowed({Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Record in which region an organisation is, for agreements of whole regions")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Uni<Response> place(
            @RestPath @Pattern(regexp = ORGANISATION) String organisation, @NotNull @Valid RegionRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.place(tx, scope, organisation, request.region()).replaceWith(Answer.done()));
    }

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.UNIT, Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Show in which region an organisation is")
    @APIResponse(responseCode = "404", description = "ORGANISATION_REGION_UNKNOWN")
    public Uni<RegionRequest> region(@RestPath @Pattern(regexp = ORGANISATION) String organisation) {
        return recognition.regionOf(caller.scope(), organisation).map(RegionRequest::new);
    }
}
