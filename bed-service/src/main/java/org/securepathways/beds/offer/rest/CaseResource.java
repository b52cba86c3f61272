package org.securepathways.beds.offer.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import org.securepathways.beds.offer.MakeOffer;
import org.securepathways.beds.offer.OfferCommands;
import org.securepathways.beds.offer.store.OfferQuery;
import org.securepathways.beds.patient.store.CaseQuery;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;

/** Cases that wait for a bed, over HTTP. */
@Path("/cases/{id}")
@Tag(name = "Cases")
public class CaseResource {
    private final OfferCommands commands;
    private final CaseQuery cases;
    private final OfferQuery offers;
    private final Answers answers;
    private final Caller caller;

    CaseResource(OfferCommands commands, CaseQuery cases, OfferQuery offers, Answers answers, Caller caller) {
        this.commands = commands;
        this.cases = cases;
        this.offers = offers;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.GATEKEEPER, Roles.MOJ, Roles.OVERSIGHT, Roles.INREACH, Roles.UNIT})
    @Cancellable(false)
    @Operation(summary = "Read one case with its offers; a unit sees cases it had an offer of, and those offers")
    @APIResponse(responseCode = "503", description = "CASE_NOT_YET_KNOWN: news of a young case may be on its way")
    public Uni<CaseView> one(@RestPath UUID id) {
        var scope = caller.scope();
        return cases.one(scope, id).chain(patient -> offers.ofCase(scope, id).map(made -> CaseView.of(patient, made)));
    }

    @POST
    @Path("/offers")
    @RolesAllowed({Roles.COMMISSIONER, Roles.GATEKEEPER})
    @Cancellable(false)
    @Operation(
            summary = "Offer a bed",
            description = "Several offers of one bed may be open: the first acceptance gets it. "
                    + "An offer that is not answered in time expires.")
    @APIResponse(responseCode = "201", description = "Offered")
    @APIResponse(
            responseCode = "409",
            description =
                    "NOT_DECIDED, CASE_OVER, CASE_SENT_BACK, CASE_MERGED, DOES_NOT_MATCH with reasons, VACANCY_TOO_OLD, VACANCY_WITHDRAWN,"
                            + " BED_ALREADY_RESERVED, BED_OCCUPIED, PATIENT_ALREADY_RESERVED or ALREADY_OFFERED")
    public Uni<Response> offer(@RestPath UUID id, @NotNull @Valid MakeOfferRequest request) {
        var scope = caller.scope();
        var command = new MakeOffer(id, request.unit(), request.vacancy());
        return answers.once(
                request,
                tx -> commands.make(tx, scope, command)
                        .map(offer -> Answer.created(URI.create("/offers/" + offer.id()), OfferView.of(offer))));
    }
}
