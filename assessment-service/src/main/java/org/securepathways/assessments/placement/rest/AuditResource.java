package org.securepathways.assessments.placement.rest;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.placement.Audit;
import org.securepathways.assessments.placement.PlacementCommands;
import org.securepathways.assessments.placement.store.PlacementQuery;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;

/** The second look at a share of the declines that gave a clinical reason. */
@Path("/decline-audits")
@Tag(name = "Declines")
class AuditResource {
    private final Answers answers;
    private final PlacementCommands commands;
    private final PlacementQuery placements;
    private final Caller caller;

    AuditResource(Answers answers, PlacementCommands commands, PlacementQuery placements, Caller caller) {
        this.answers = answers;
        this.commands = commands;
        this.placements = placements;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.OVERSIGHT})
    @Cancellable(false)
    @Operation(
            summary = "Show the clinical declines drawn for audit, longest waiting first",
            description = "Those without a verdict, or all. For the next page, give the last offer's id as after.")
    public Uni<List<Audit>> all(
            @RestQuery @DefaultValue("false") boolean judged,
            @RestQuery Optional<UUID> after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return placements.audits(caller.scope(), judged, after, limit);
    }

    @POST
    @Path("/{offer}/verdict")
    @RolesAllowed({Roles.COMMISSIONER, Roles.OVERSIGHT})
    @Cancellable(false)
    @Operation(summary = "Say what the second look found")
    @APIResponse(responseCode = "404", description = "AUDIT_UNKNOWN")
    @APIResponse(responseCode = "409", description = "AUDIT_ALREADY_JUDGED")
    public Uni<Response> judge(@RestPath UUID offer, @NotNull @Valid VerdictRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.judge(tx, scope, offer, request.verdict(), request.words())
                        .map(Answer::ok));
    }
}
