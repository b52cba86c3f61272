package org.securepathways.assessments.directory.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.directory.Clinician;
import org.securepathways.assessments.directory.ClinicianCommands;
import org.securepathways.assessments.directory.DirectoryRefusal;
import org.securepathways.assessments.directory.store.ClinicianQuery;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;
import org.securepathways.kit.rule.RefusedException;

/** One entry of the directory over HTTP. */
@Path("/clinicians/{id}")
@Tag(name = "Directory")
class EntryResource {
    private static final Pattern ETAG = Pattern.compile("\"[0-9]{1,18}\"");

    private final Answers answers;
    private final ClinicianCommands commands;
    private final ClinicianQuery directory;
    private final Caller caller;
    private final Clock clock;

    EntryResource(Answers answers, ClinicianCommands commands, ClinicianQuery directory, Caller caller, Clock clock) {
        this.answers = answers;
        this.commands = commands;
        this.directory = directory;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.UNIT})
    @Cancellable(false)
    @Operation(summary = "Show one entry with every approval there ever was")
    @APIResponse(responseCode = "200", description = "The entry; its version is the ETag")
    @APIResponse(responseCode = "404", description = "CLINICIAN_UNKNOWN: there is none, or none you may see")
    public Uni<Response> one(@RestPath UUID id) {
        return directory
                .one(caller.scope(), id)
                .map(found -> Response.ok(view(found))
                        .tag(Long.toString(found.version()))
                        .build());
    }

    @PUT
    @RolesAllowed({Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(
            summary = "Say anew who somebody is and where they work",
            description = "Takes the ETag of what you read in If-Match.")
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "412", description = "CLINICIAN_STALE")
    @APIResponse(responseCode = "428", description = "CLINICIAN_VERSION_REQUIRED")
    public Uni<Response> change(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ClinicianRequest request) {
        var scope = caller.scope();
        long version = version(ifMatch);
        var details = request.toDetails();
        return answers.once(
                request,
                tx -> commands.change(tx, scope, id, version, details, request.others())
                        .map(changed -> Answer.ok(view(changed))));
    }

    @POST
    @Path("/leaving")
    @RolesAllowed({Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Record that somebody has left; what they signed stays")
    @APIResponse(responseCode = "200", description = "Recorded")
    @APIResponse(responseCode = "409", description = "CLINICIAN_LEFT")
    public Uni<Response> leave(@RestPath UUID id, @NotNull @Valid DayRequest request) {
        var scope = caller.scope();
        return answers.once(
                request, tx -> commands.leave(tx, scope, id, request.on()).map(left -> Answer.ok(view(left))));
    }

    @POST
    @Path("/return")
    @RolesAllowed({Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Record that somebody is back")
    @APIResponse(responseCode = "200", description = "Recorded")
    @APIResponse(responseCode = "409", description = "CLINICIAN_NOT_LEFT")
    public Uni<Response> comeBack(@RestPath UUID id) {
        var scope = caller.scope();
        return answers.once(null, tx -> commands.comeBack(tx, scope, id).map(back -> Answer.ok(view(back))));
    }

    private ClinicianView view(Clinician clinician) {
        return ClinicianView.of(clinician, LocalDate.ofInstant(clock.instant(), Moment.LONDON));
    }

    private static long version(String ifMatch) {
        if (ifMatch == null || !ETAG.matcher(ifMatch).matches()) {
            throw RefusedException.of(DirectoryRefusal.CLINICIAN_VERSION_REQUIRED, "If-Match");
        }
        return Long.parseLong(ifMatch.replace("\"", ""));
    }
}
