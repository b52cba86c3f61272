package org.securepathways.assessments.recognition.rest;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.recognition.RecognitionCommands;
import org.securepathways.assessments.recognition.store.RecognitionQuery;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;
import org.securepathways.kit.time.Ids;

/** Agreements on whose assessments count where, over HTTP. */
@Path("/recognition-agreements")
@Tag(name = "Recognition")
class AgreementResource {
    private static final int LOOKS_AHEAD_YEARS = 100;

    private final Answers answers;
    private final RecognitionCommands commands;
    private final RecognitionQuery agreements;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    AgreementResource(
            Answers answers,
            RecognitionCommands commands,
            RecognitionQuery agreements,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.answers = answers;
        this.commands = commands;
        this.agreements = agreements;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Record that some recognise the access assessments of others, from a day to a day")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "422", description = "AGREEMENT_PARTIES_MISSING or AGREEMENT_DATES_INVALID")
    public Uni<Response> agree(@NotNull @Valid AgreementRequest request) {
        var scope = caller.scope();
        var agreement = request.toAgreement(ids.next());
        return answers.once(
                request,
                tx -> commands.agree(tx, scope, agreement)
                        .map(agreed -> Answer.created(
                                URI.create("/recognition-agreements/" + agreed.id()),
                                AgreementView.of(agreed, today()))));
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed({Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "End an agreement today, before its time; assessments stay as they are")
    @APIResponse(responseCode = "200", description = "Ended")
    @APIResponse(responseCode = "404", description = "AGREEMENT_UNKNOWN")
    @APIResponse(responseCode = "409", description = "AGREEMENT_OVER")
    public Uni<Response> end(@RestPath UUID id) {
        var scope = caller.scope();
        return answers.once(
                null, tx -> commands.end(tx, scope, id).map(ended -> Answer.ok(AgreementView.of(ended, today()))));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ASSESSOR, Roles.UNIT, Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Show one agreement")
    @APIResponse(responseCode = "404", description = "AGREEMENT_UNKNOWN")
    public Uni<AgreementView> one(@RestPath UUID id) {
        return agreements.one(caller.scope(), id).map(found -> AgreementView.of(found, today()));
    }

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.UNIT, Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(
            summary = "List agreements that are not over, those that end soonest first",
            description = "endingWithin keeps to those that end within so many days. For the next page, give the last"
                    + " id of this one as after.")
    public Uni<List<AgreementView>> list(
            @RestQuery Optional<@Min(0) @Max(10000) Integer> endingWithin,
            @RestQuery Optional<UUID> after,
            @RestQuery @DefaultValue("100") @Min(1) @Max(500) int limit) {
        var until =
                endingWithin.map(days -> today().plusDays(days)).orElseGet(() -> today().plusYears(LOOKS_AHEAD_YEARS));
        return agreements
                .page(caller.scope(), today(), until, after, limit)
                .map(page -> page.stream()
                        .map(found -> AgreementView.of(found, today()))
                        .toList());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Moment.LONDON);
    }
}
