package org.securepathways.referrals.commissioner.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.commissioner.CommissionerCommands;
import org.securepathways.referrals.commissioner.Payer;
import org.securepathways.referrals.commissioner.store.PayerQuery;

/** Who pays and who decides on access, over HTTP. */
@Path("/referrals/{id}/commissioner")
@Tag(name = "Who pays")
public class CommissionerResource {
    private final CommissionerCommands commands;
    private final PayerQuery payers;
    private final Answers answers;
    private final Caller caller;
    private final Clock clock;

    CommissionerResource(
            CommissionerCommands commands, PayerQuery payers, Answers answers, Caller caller, Clock clock) {
        this.commands = commands;
        this.payers = payers;
        this.answers = answers;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.INREACH, Roles.GATEKEEPER, Roles.ASSESSOR, Roles.COMMISSIONER, Roles.MOJ, Roles.ADJUDICATOR})
    @Cancellable(false)
    @Operation(summary = "Read who pays, by which rule, and what is waited for")
    public Uni<PayerView> one(@RestPath UUID id) {
        return payers.one(caller.scope(), id).map(payer -> payer == null ? null : PayerView.of(payer, today()));
    }

    @POST
    @Path("/dispute")
    @RolesAllowed({Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Say that another commissioner is responsible")
    public Uni<Response> dispute(@RestPath UUID id, @NotNull @Valid ReasonedPayerStepRequest request) {
        var scope = caller.scope();
        return answer(request, tx -> commands.dispute(tx, scope, id, request.reason(), request.at()));
    }

    @POST
    @Path("/settlement")
    @RolesAllowed({Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.ADJUDICATOR})
    @Cancellable(false)
    @Operation(summary = "Settle who pays")
    public Uni<Response> settle(@RestPath UUID id, @NotNull @Valid SettlementRequest request) {
        var scope = caller.scope();
        return answer(
                request, tx -> commands.settle(tx, scope, id, request.commissioner(), request.reason(), request.at()));
    }

    @POST
    @Path("/funding-request")
    @RolesAllowed({Roles.INREACH, Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Ask for funding")
    public Uni<Response> requestFunding(@RestPath UUID id, @NotNull @Valid PayerStepRequest request) {
        var scope = caller.scope();
        return answer(request, tx -> commands.requestFunding(tx, scope, id, request.at()));
    }

    @POST
    @Path("/funding-approval")
    @RolesAllowed(Roles.COMMISSIONER)
    @Cancellable(false)
    @Operation(summary = "Approve funding")
    public Uni<Response> approveFunding(@RestPath UUID id, @NotNull @Valid PayerStepRequest request) {
        var scope = caller.scope();
        return answer(request, tx -> commands.approveFunding(tx, scope, id, request.at()));
    }

    @POST
    @Path("/out-of-area-request")
    @RolesAllowed({Roles.INREACH, Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Ask for a bed out of area")
    public Uni<Response> requestOutOfArea(@RestPath UUID id, @NotNull @Valid ReasonedPayerStepRequest request) {
        var scope = caller.scope();
        return answer(request, tx -> commands.requestOutOfArea(tx, scope, id, request.reason(), request.at()));
    }

    @POST
    @Path("/out-of-area-approval")
    @RolesAllowed(Roles.COMMISSIONER)
    @Cancellable(false)
    @Operation(summary = "Approve a bed out of area")
    public Uni<Response> approveOutOfArea(@RestPath UUID id, @NotNull @Valid PayerStepRequest request) {
        var scope = caller.scope();
        return answer(request, tx -> commands.approveOutOfArea(tx, scope, id, request.at()));
    }

    private Uni<Response> answer(Object request, Function<Tx, Uni<Payer>> step) {
        return answers.once(request, tx -> step.apply(tx).map(payer -> Answer.ok(PayerView.of(payer, today()))));
    }

    private LocalDate today() {
        return Moment.of(clock.instant()).londonDay();
    }
}
