package org.securepathways.assessments.directory.rest;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.directory.ClinicianCommands;
import org.securepathways.assessments.directory.store.ClinicianQuery;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;
import org.securepathways.kit.time.Ids;

/** Approvals under section 12, over HTTP. */
@Path("/clinicians/{id}")
@Tag(name = "Directory")
class ApprovalResource {
    private final Answers answers;
    private final ClinicianCommands commands;
    private final ClinicianQuery directory;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    ApprovalResource(
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
    @Path("/section-12-approvals")
    @RolesAllowed({Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Record an approval under section 12; those before it are kept")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "404", description = "CLINICIAN_UNKNOWN")
    @APIResponse(responseCode = "409", description = "APPROVAL_ALREADY_RECORDED")
    @APIResponse(responseCode = "422", description = "APPROVAL_FOR_DOCTORS or APPROVAL_DATES_INVALID")
    public Uni<Response> approve(@RestPath UUID id, @NotNull @Valid ApprovalRequest request) {
        var scope = caller.scope();
        var approval = request.toApproval(ids.next());
        return answers.once(
                request,
                tx -> commands.approve(tx, scope, id, approval)
                        .map(doctor ->
                                Answer.created(URI.create("/clinicians/" + id), ClinicianView.of(doctor, today()))));
    }

    @POST
    @Path("/section-12-approvals/{approval}/withdrawal")
    @RolesAllowed({Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Record that an approval ended before its time; on is the first day without it")
    @APIResponse(responseCode = "200", description = "Recorded")
    @APIResponse(responseCode = "404", description = "CLINICIAN_UNKNOWN or APPROVAL_UNKNOWN")
    @APIResponse(responseCode = "409", description = "APPROVAL_ALREADY_WITHDRAWN")
    @APIResponse(responseCode = "422", description = "APPROVAL_DATES_INVALID or TIME_IN_FUTURE")
    public Uni<Response> withdraw(@RestPath UUID id, @RestPath UUID approval, @NotNull @Valid DayRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.withdrawApproval(tx, scope, id, approval, request.on())
                        .map(doctor -> Answer.ok(ClinicianView.of(doctor, today()))));
    }

    @GET
    @Path("/section-12")
    @RolesAllowed({Roles.ASSESSOR, Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.UNIT})
    @Cancellable(false)
    @Operation(summary = "Tell whether a doctor was approved on a day, such as the day of signing; today unless named")
    @APIResponse(responseCode = "404", description = "CLINICIAN_UNKNOWN")
    public Uni<Section12View> approvedOn(@RestPath UUID id, @RestQuery Optional<LocalDate> on) {
        return directory.one(caller.scope(), id).map(doctor -> Section12View.of(doctor, on.orElseGet(this::today)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Moment.LONDON);
    }
}
