package org.securepathways.beds.offer.rest;

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
import org.securepathways.beds.offer.AnswerCommands;
import org.securepathways.beds.offer.OfferStatus;
import org.securepathways.beds.offer.store.OfferQuery;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;

/** Offers and the units' answers to them, over HTTP. */
@Path("/offers")
@Tag(name = "Offers")
public class OfferResource {
    private static final UUID LAST = new UUID(-1L, -1L);

    private final AnswerCommands commands;
    private final OfferQuery offers;
    private final Answers answers;
    private final Caller caller;

    OfferResource(AnswerCommands commands, OfferQuery offers, Answers answers, Caller caller) {
        this.commands = commands;
        this.offers = offers;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMMISSIONER, Roles.GATEKEEPER, Roles.MOJ, Roles.OVERSIGHT, Roles.INREACH, Roles.UNIT})
    @Cancellable(false)
    @Operation(summary = "Read one offer")
    public Uni<OfferView> one(@RestPath UUID id) {
        return offers.one(caller.scope(), id).map(OfferView::of);
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.GATEKEEPER, Roles.MOJ, Roles.OVERSIGHT, Roles.INREACH, Roles.UNIT})
    @Cancellable(false)
    @Operation(
            summary = "List offers, newest first",
            description = "For the next page, give the last id of this one as before.")
    public Uni<List<OfferView>> list(
            @RestQuery Optional<OfferStatus> status,
            @RestQuery Optional<UUID> before,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return offers.page(caller.scope(), status, before.orElse(LAST), limit)
                .map(page -> page.stream().map(OfferView::of).toList());
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed(Roles.UNIT)
    @Cancellable(false)
    @Operation(summary = "Accept: the bed is reserved for this patient and no other")
    @APIResponse(responseCode = "200", description = "Reserved, now or by an earlier acceptance of this offer")
    @APIResponse(
            responseCode = "409",
            description = "BED_ALREADY_RESERVED, PATIENT_ALREADY_RESERVED, OFFER_EXPIRED, OFFER_ENDED,"
                    + " ALREADY_DECLINED, ALREADY_ADMITTED, NOT_DECIDED or CASE_OVER")
    public Uni<Response> accept(@RestPath UUID id, @Valid AcceptanceRequest request) {
        var scope = caller.scope();
        Moment acceptedAt = request == null ? null : request.acceptedAt();
        return answers.once(
                request, tx -> commands.accept(tx, scope, id, acceptedAt).map(offer -> Answer.ok(OfferView.of(offer))));
    }

    @POST
    @Path("/{id}/decline")
    @RolesAllowed(Roles.UNIT)
    @Cancellable(false)
    @Operation(summary = "Decline with a coded reason; after acceptance this frees the bed and is marked")
    @APIResponse(responseCode = "200", description = "Declined, now or before for the same reason")
    public Uni<Response> decline(@RestPath UUID id, @NotNull @Valid DeclineRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.decline(tx, scope, id, request.reason()).map(offer -> Answer.ok(OfferView.of(offer))));
    }
}
