package org.securepathways.assessments.access.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.access.CaseCommands;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;
import org.securepathways.kit.time.Ids;

/** Takes the two medical reports. */
@Path("/cases/{id}/reports")
@Tag(name = "Reports")
class ReportResource {
    private final Answers answers;
    private final CaseCommands commands;
    private final Caller caller;
    private final Ids ids;

    ReportResource(Answers answers, CaseCommands commands, Caller caller, Ids ids) {
        this.answers = answers;
        this.commands = commands;
        this.caller = caller;
        this.ids = ids;
    }

    @POST
    @RolesAllowed(Roles.ASSESSOR)
    @Cancellable(false)
    @Operation(summary = "Record a signed medical report: two doctors, at least one approved under section 12")
    @APIResponse(responseCode = "201", description = "Recorded; its event follows")
    @APIResponse(
            responseCode = "409",
            description = "SAME_DOCTOR, SECTION_12_REQUIRED, REPORTS_COMPLETE or CASE_CLOSED")
    @APIResponse(responseCode = "422", description = "GMC_NUMBER_INVALID, TIME_IN_FUTURE, SIGNED_BEFORE_EXAMINED")
    @APIResponse(responseCode = "404", description = "CASE_UNKNOWN: there is none, or none you may see")
    @APIResponse(
            responseCode = "503",
            description = "CASE_NOT_YET_KNOWN: news of a young case is still on its way; ask again in a second")
    public Uni<Response> sign(@RestPath UUID id, @NotNull @Valid ReportRequest request) {
        var scope = caller.scope();
        var report = request.toReport(ids.next());
        return answers.once(
                request,
                tx -> commands.sign(tx, scope, id, report)
                        .map(signed -> Answer.created(CaseAddress.of(id), ReportView.of(id, signed))));
    }
}
