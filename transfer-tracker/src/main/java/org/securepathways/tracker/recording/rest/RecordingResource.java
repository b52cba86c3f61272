package org.securepathways.tracker.recording.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;
import org.securepathways.tracker.recording.Entries;
import org.securepathways.tracker.recording.Entry;
import org.securepathways.tracker.recording.Recorded;
import org.securepathways.tracker.recording.RecordingCommands;

/** What the tracker is told itself: application, direction, departure, admission and its retraction. */
@Path("/journeys/{id}")
@Tag(name = "Recording", description = "Nothing that happened is refused; what looks unlawful raises an alert at once")
public class RecordingResource {
    private final RecordingCommands commands;
    private final Answers answers;
    private final Caller caller;

    RecordingResource(RecordingCommands commands, Answers answers, Caller caller) {
        this.commands = commands;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("/application")
    @RolesAllowed({Roles.INREACH, Roles.UNIT, Roles.MOJ})
    @Cancellable(false)
    @Operation(summary = "The Ministry has both reports and all else it asks for")
    @APIResponse(responseCode = "201", description = "Recorded, and on disk; its event follows")
    @APIResponse(responseCode = "200", description = "The same was recorded before")
    @APIResponse(responseCode = "409", description = "ALREADY_RECORDED: complete, and no direction issued since")
    public Uni<Response> application(@RestPath UUID id, @NotNull @Valid ApplicationRequest request) {
        AccessScope by = caller.scope();
        return record(
                by,
                id,
                request,
                Entries.application(by, request.power(), request.completedAt(), request.documentRef()));
    }

    @POST
    @Path("/direction")
    @RolesAllowed({Roles.MOJ, Roles.INREACH, Roles.UNIT})
    @Cancellable(false)
    @Operation(
            summary = "The transfer direction was issued",
            description = "Prison and unit may record it with the document's reference; the Ministry needs none.")
    @APIResponse(responseCode = "201", description = "Recorded, and on disk; its event follows")
    @APIResponse(responseCode = "200", description = "The same was recorded before")
    public Uni<Response> direction(@RestPath UUID id, @NotNull @Valid DirectionRequest request) {
        AccessScope by = caller.scope();
        Entry entry = Entries.direction(
                by,
                request.power(),
                request.restricted(),
                request.hospital(),
                request.issuedAt(),
                request.documentRef());
        return record(by, id, request, entry);
    }

    @POST
    @Path("/departure")
    @RolesAllowed({Roles.INREACH, Roles.CUSTODY, Roles.UNIT})
    @Cancellable(false)
    @Operation(summary = "The person left the prison for the hospital")
    @APIResponse(responseCode = "201", description = "Recorded, and on disk; its event follows")
    @APIResponse(responseCode = "200", description = "The same was recorded before")
    public Uni<Response> departure(@RestPath UUID id, @NotNull @Valid DepartureRequest request) {
        AccessScope by = caller.scope();
        return record(by, id, request, Entries.departure(by, request.hospital(), request.departedAt()));
    }

    @POST
    @Path("/admission")
    @RolesAllowed(Roles.UNIT)
    @Cancellable(false)
    @Operation(
            summary = "The hospital received the person",
            description = "The unit that received the person records it, whether or not the case was put to it.")
    @APIResponse(responseCode = "201", description = "Recorded, and on disk; its event follows")
    @APIResponse(responseCode = "200", description = "The same was recorded before")
    @APIResponse(responseCode = "403", description = "NOT_YOUR_UNIT: the hospital is not your own unit")
    public Uni<Response> admission(@RestPath UUID id, @NotNull @Valid AdmissionRequest request) {
        AccessScope by = caller.scope();
        Entry entry = Entries.admission(by, request.hospital(), request.receivedAt(), request.documentRef());
        return record(by, id, request, entry);
    }

    @POST
    @Path("/admission/retraction")
    @RolesAllowed(Roles.UNIT)
    @Cancellable(false)
    @Operation(
            summary = "The admission your unit recorded was a mistake",
            description =
                    "All is as if it had not been recorded, and clocks run from where they started; both stay kept."
                            + " The admission of the right person is recorded in that person's own case.")
    @APIResponse(responseCode = "201", description = "Recorded, and on disk; its event follows")
    @APIResponse(
            responseCode = "409",
            description = "ADMISSION_NOT_RECORDED: your unit recorded none;"
                    + " ADMISSION_ALREADY_RETRACTED: it was retracted before")
    @APIResponse(responseCode = "422", description = "RETRACTED_BEFORE_ADMISSION: the day is before the admission's")
    public Uni<Response> retraction(@RestPath UUID id, @NotNull @Valid RetractionRequest request) {
        AccessScope by = caller.scope();
        return record(by, id, request, Entries.retraction(by, request.reason(), request.retractedAt()));
    }

    private Uni<Response> record(AccessScope by, UUID id, Object request, Entry entry) {
        return answers.once(request, tx -> commands.record(tx, by, id, entry).map(RecordingResource::answer));
    }

    private static Answer answer(Recorded recorded) {
        return recorded.again()
                ? Answer.ok(recorded)
                : Answer.created(URI.create("/journeys/" + recorded.referralId()), recorded);
    }
}
