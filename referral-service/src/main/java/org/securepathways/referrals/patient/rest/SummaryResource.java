package org.securepathways.referrals.patient.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;
import org.securepathways.referrals.patient.PatientCommands;
import org.securepathways.referrals.patient.Release;
import org.securepathways.referrals.patient.store.PatientQuery;

/** What the patient is told, and who let them be told it, over HTTP. */
@Path("/referrals/{id}/patient-summary")
@Tag(name = "Patient")
public class SummaryResource {
    private final PatientCommands commands;
    private final PatientQuery patients;
    private final Answers answers;
    private final Caller caller;

    SummaryResource(PatientCommands commands, PatientQuery patients, Answers answers, Caller caller) {
        this.commands = commands;
        this.patients = patients;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.INREACH, Roles.ASSESSOR})
    @Cancellable(false)
    @Operation(
            summary = "Read the summary to hand to the patient, in plain words",
            description =
                    "English (en) or Welsh (cy). Silent about dates, destination and other people until released.")
    @APIResponse(responseCode = "422", description = "LANGUAGE_UNKNOWN")
    public Uni<SummaryView> summary(@RestPath UUID id, @RestQuery @DefaultValue("en") String language) {
        var text = new SummaryText(language);
        return patients.summary(caller.scope(), id)
                .map(summary -> new SummaryView(language, text.of(summary), summary.withheld()));
    }

    @POST
    @Path("/releases")
    @RolesAllowed({Roles.INREACH, Roles.ASSESSOR})
    @Cancellable(false)
    @Operation(summary = "Let the patient be told something, as a clinician: who and when is recorded")
    @APIResponse(responseCode = "409", description = "RELEASED_ALREADY")
    @APIResponse(responseCode = "422", description = "HOSPITAL_REQUIRED, HOSPITAL_ONLY_OF_DESTINATION")
    public Uni<Response> release(@RestPath UUID id, @NotNull @Valid ReleaseRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.release(tx, scope, id, request.part(), request.hospital())
                        .map(release ->
                                Answer.created(URI.create("/referrals/" + id + "/patient-summary/releases"), release)));
    }

    @POST
    @Path("/withholding")
    @RolesAllowed({Roles.INREACH, Roles.ASSESSOR})
    @Cancellable(false)
    @Operation(summary = "Take a release back: the summary is silent about it again")
    @APIResponse(responseCode = "409", description = "NOT_RELEASED")
    public Uni<Response> withhold(@RestPath UUID id, @NotNull @Valid WithholdingRequest request) {
        var scope = caller.scope();
        return answers.once(
                request, tx -> commands.withhold(tx, scope, id, request.part()).replaceWith(Answer::done));
    }

    @GET
    @Path("/releases")
    @RolesAllowed({Roles.INREACH, Roles.ASSESSOR})
    @Cancellable(false)
    @Operation(summary = "List every release there was: who, when, and whether it was taken back")
    public Uni<List<Release>> releases(@RestPath UUID id) {
        return patients.releases(caller.scope(), id);
    }
}
