package org.securepathways.assessments.directory.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.directory.Clinician;
import org.securepathways.assessments.directory.ClinicianCommands;
import org.securepathways.assessments.directory.store.ClinicianQuery;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Region;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;
import org.securepathways.kit.time.Ids;

/** Who assesses and signs, over HTTP. */
@Path("/clinicians")
@Tag(name = "Directory")
class ClinicianResource {
    private final Answers answers;
    private final ClinicianCommands commands;
    private final ClinicianQuery directory;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    ClinicianResource(
            Answers answers,
            ClinicianCommands commands,
            ClinicianQuery directory,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.answers = answers;
        this.commands = commands;
        this.directory = directory;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(
            summary = "Add somebody who assesses or signs",
            description = "The same registration is refused. The same name in one organisation under another one is"
                    + " refused until you say that it is somebody else.")
    @APIResponse(responseCode = "201", description = "Added")
    @APIResponse(
            responseCode = "409",
            description = "CLINICIAN_ALREADY_LISTED, CLINICIAN_MAY_BE_LISTED with the ids, or ACCOUNT_ALREADY_USED")
    @APIResponse(responseCode = "422", description = "GMC_NUMBER_INVALID, REGISTRATION_INVALID or NAME_INVALID")
    @APIResponse(responseCode = "403", description = "DIRECTORY_NOT_YOUR_REGION")
    public Uni<Response> add(@NotNull @Valid ClinicianRequest request) {
        var scope = caller.scope();
        var details = request.toDetails();
        return answers.once(
                request,
                tx -> commands.add(tx, scope, ids.next(), details, request.others())
                        .map(added -> Answer.created(URI.create("/clinicians/" + added.id()), view(added))));
    }

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.UNIT})
    @Cancellable(false)
    @Operation(
            summary = "List those who work, by name",
            description = "For the next page, give the last id of this one as after.")
    public Uni<List<ClinicianView>> list(
            @RestQuery Optional<Region> region,
            @RestQuery Optional<CarePathway> carePathway,
            @RestQuery Optional<UUID> after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return directory
                .page(caller.scope(), region, carePathway, after, limit)
                .map(page -> page.stream().map(this::view).toList());
    }

    private ClinicianView view(Clinician clinician) {
        return ClinicianView.of(clinician, LocalDate.ofInstant(clock.instant(), Moment.LONDON));
    }
}
