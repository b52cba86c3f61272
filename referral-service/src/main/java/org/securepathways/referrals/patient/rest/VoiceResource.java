package org.securepathways.referrals.patient.rest;

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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.patient.PatientCommands;
import org.securepathways.referrals.patient.Voice;
import org.securepathways.referrals.patient.store.PatientQuery;

/** What the patient and those close to them say, over HTTP. */
@Path("/referrals/{id}/patient-voice")
@Tag(name = "Patient")
public class VoiceResource {
    private final PatientCommands commands;
    private final PatientQuery patients;
    private final Answers answers;
    private final Caller caller;

    VoiceResource(PatientCommands commands, PatientQuery patients, Answers answers, Caller caller) {
        this.commands = commands;
        this.patients = patients;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("/goals")
    @RolesAllowed({Roles.INREACH, Roles.ASSESSOR})
    @Cancellable(false)
    @Operation(summary = "Record what the patient wants, in their own words where they give them")
    public Uni<Response> goal(@RestPath UUID id, @NotNull @Valid GoalRequest request) {
        var scope = caller.scope();
        return recorded(
                id,
                request,
                tx -> commands.record(
                        tx, scope, id, Voice.Kind.GOAL, request.about(), null, request.words(), request.at()));
    }

    @POST
    @Path("/feedback")
    @RolesAllowed({Roles.INREACH, Roles.ASSESSOR})
    @Cancellable(false)
    @Operation(summary = "Record how the patient finds what happens")
    public Uni<Response> feedback(@RestPath UUID id, @NotNull @Valid FeedbackRequest request) {
        var scope = caller.scope();
        return recorded(
                id,
                request,
                tx -> commands.record(
                        tx,
                        scope,
                        id,
                        Voice.Kind.FEEDBACK,
                        request.about(),
                        request.feeling(),
                        request.words(),
                        request.at()));
    }

    @POST
    @Path("/carer-contacts")
    @RolesAllowed({Roles.INREACH, Roles.ASSESSOR})
    @Cancellable(false)
    @Operation(summary = "Record a contact, or the try at one, with somebody close to the patient")
    public Uni<Response> carerContact(@RestPath UUID id, @NotNull @Valid CarerContactRequest request) {
        var scope = caller.scope();
        return recorded(
                id,
                request,
                tx -> commands.record(
                        tx,
                        scope,
                        id,
                        Voice.Kind.CARER_CONTACT,
                        request.with(),
                        request.result(),
                        request.words(),
                        request.at()));
    }

    @GET
    @RolesAllowed({Roles.INREACH, Roles.ASSESSOR})
    @Cancellable(false)
    @Operation(summary = "Read all that was said, in the order it was recorded")
    public Uni<List<Voice>> all(@RestPath UUID id) {
        return patients.voices(caller.scope(), id);
    }

    private Uni<Response> recorded(UUID id, Object request, Function<Tx, Uni<Voice>> work) {
        return answers.once(
                request,
                tx -> work.apply(tx)
                        .map(voice -> Answer.created(URI.create("/referrals/" + id + "/patient-voice"), voice)));
    }
}
