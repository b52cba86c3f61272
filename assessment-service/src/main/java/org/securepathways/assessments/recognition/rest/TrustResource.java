package org.securepathways.assessments.recognition.rest;

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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.recognition.RecognitionCommands;
import org.securepathways.assessments.recognition.TrustAct;
import org.securepathways.assessments.recognition.store.TrustQuery;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;

/** The register of trusted referrers over HTTP. */
@Path("/trusted-referrers")
@Tag(name = "Recognition")
class TrustResource {
    private final Answers answers;
    private final RecognitionCommands commands;
    private final TrustQuery register;
    private final Caller caller;

    TrustResource(Answers answers, RecognitionCommands commands, TrustQuery register, Caller caller) {
        this.answers = answers;
        this.commands = commands;
        this.register = register;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.UNIT, Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Record that an organisation trusts the referrals of a prison's team, from a day")
    @APIResponse(responseCode = "200", description = "Recorded; every step is kept")
    @APIResponse(responseCode = "409", description = "ALREADY_TRUSTED")
    @APIResponse(
            responseCode = "422",
            description = "TRUST_REASON_DOES_NOT_FIT, TRUST_BEFORE_THE_LAST or TIME_IN_FUTURE")
    @APIResponse(responseCode = "403", description = "RECOGNITION_NOT_YOUR_ORGANISATION")
    public Uni<Response> grant(@NotNull @Valid TrustRequest request) {
        return step(request, TrustAct.GRANT);
    }

    @POST
    @Path("/suspension")
    @RolesAllowed({Roles.UNIT, Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Record that an organisation does not trust a prison's team from a day, until it does again")
    @APIResponse(responseCode = "200", description = "Recorded; every step is kept")
    @APIResponse(responseCode = "409", description = "NOT_TRUSTED")
    @APIResponse(
            responseCode = "422",
            description = "TRUST_REASON_DOES_NOT_FIT, TRUST_BEFORE_THE_LAST or TIME_IN_FUTURE")
    @APIResponse(responseCode = "403", description = "RECOGNITION_NOT_YOUR_ORGANISATION")
    public Uni<Response> suspend(@NotNull @Valid TrustRequest request) {
        return step(request, TrustAct.SUSPEND);
    }

    @GET
    @RolesAllowed({Roles.INREACH, Roles.ASSESSOR, Roles.UNIT, Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(
            summary = "List who trusts whom, with every step",
            description = "For the next page, give prison and organisation of the last one, as in LEI.X9A01, as after.")
    public Uni<List<TrustView>> list(
            @RestQuery Optional<@Pattern(regexp = "[A-Z]{3}") String> prison,
            @RestQuery Optional<@Pattern(regexp = "[A-Z0-9]{3,10}") String> organisation,
            @RestQuery Optional<@Pattern(regexp = "[A-Z]{3}\\.[A-Z0-9]{3,10}") String> after,
            @RestQuery @DefaultValue("100") @Min(1) @Max(500) int limit) {
        return register.page(caller.scope(), prison, organisation, after, limit)
                .map(page -> page.stream().map(TrustView::of).toList());
    }

    private Uni<Response> step(TrustRequest request, TrustAct act) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.step(
                                tx,
                                scope,
                                request.prison(),
                                request.organisation(),
                                act,
                                request.on(),
                                request.reason())
                        .map(trust -> Answer.ok(TrustView.of(trust))));
    }
}
