package org.securepathways.assessments.access.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.access.SlotCommands;
import org.securepathways.assessments.access.store.SlotQuery;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;
import org.securepathways.kit.time.Ids;

/** The prison's side of a visit: when there is a room, an officer or a video link. */
@Path("/slots")
@Tag(name = "Visit slots")
class SlotResource {
    private final Answers answers;
    private final SlotCommands commands;
    private final SlotQuery slots;
    private final Caller caller;
    private final Ids ids;

    SlotResource(Answers answers, SlotCommands commands, SlotQuery slots, Caller caller, Ids ids) {
        this.answers = answers;
        this.commands = commands;
        this.slots = slots;
        this.caller = caller;
        this.ids = ids;
    }

    @POST
    @RolesAllowed({Roles.INREACH, Roles.CUSTODY})
    @Cancellable(false)
    @Operation(summary = "Offer slots in your prison")
    @APIResponse(responseCode = "201", description = "Offered")
    @APIResponse(responseCode = "403", description = "PRISON_NOT_NAMED")
    @APIResponse(responseCode = "422", description = "SLOT_IN_PAST")
    public Uni<Response> offer(@NotNull @Valid SlotsRequest request) {
        var prison = SlotCommands.prison(caller.scope());
        var offered = request.toSlots(prison, ids::next);
        return answers.once(
                request,
                tx -> commands.offer(tx, offered)
                        .map(taken -> Answer.created(
                                URI.create("/slots?prison=" + prison),
                                taken.stream().map(SlotView::of).toList())));
    }

    @GET
    @RolesAllowed({Roles.INREACH, Roles.CUSTODY, Roles.ASSESSOR, Roles.GATEKEEPER})
    @Cancellable(false)
    @Operation(
            summary = "List a prison's slots that can still be had, earliest first",
            description = "For the next page, give the last id of this one as after.")
    public Uni<List<SlotView>> list(
            @RestQuery @NotNull @Pattern(regexp = "[A-Z]{3}", message = "is a prison's three letters") String prison,
            @RestQuery Optional<UUID> after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return slots.page(caller.scope(), prison, after, limit)
                .map(found -> found.stream().map(SlotView::of).toList());
    }

    @POST
    @Path("/{slot}/withdrawal")
    @RolesAllowed({Roles.INREACH, Roles.CUSTODY})
    @Cancellable(false)
    @Operation(summary = "Take a free slot back")
    @APIResponse(responseCode = "200", description = "Taken back")
    @APIResponse(responseCode = "404", description = "SLOT_UNKNOWN")
    @APIResponse(responseCode = "409", description = "SLOT_TAKEN: move the visit first")
    public Uni<Response> withdraw(@RestPath UUID slot) {
        var scope = caller.scope();
        return answers.once(null, tx -> commands.withdraw(tx, scope, slot).map(gone -> Answer.ok(SlotView.of(gone))));
    }
}
