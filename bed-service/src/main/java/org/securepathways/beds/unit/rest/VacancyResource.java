package org.securepathways.beds.unit.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.beds.unit.Staleness;
import org.securepathways.beds.unit.Vacancy;
import org.securepathways.beds.unit.VacancyCommands;
import org.securepathways.beds.unit.VacancyCommands.Published;
import org.securepathways.beds.unit.store.UnitQuery;
import org.securepathways.beds.unit.store.VacancyQuery;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;

/** Vacancies over HTTP, under the unit's own references. */
@Path("/units/{unit}/vacancies")
@Tag(name = "Vacancies")
public class VacancyResource {
    private final VacancyCommands commands;
    private final UnitQuery units;
    private final VacancyQuery vacancies;
    private final Staleness staleness;
    private final Answers answers;
    private final Caller caller;
    private final Clock clock;

    VacancyResource(
            VacancyCommands commands,
            UnitQuery units,
            VacancyQuery vacancies,
            Staleness staleness,
            Answers answers,
            Caller caller,
            Clock clock) {
        this.commands = commands;
        this.units = units;
        this.vacancies = vacancies;
        this.staleness = staleness;
        this.answers = answers;
        this.caller = caller;
        this.clock = clock;
    }

    @PUT
    @Path("/{vacancy}")
    @RolesAllowed(Roles.UNIT)
    @Cancellable(false)
    @Operation(
            summary = "Publish or confirm a bed that can be filled",
            description = "Repeatable. The newest version counts; a bed not confirmed for 72 hours is not offered.")
    @APIResponse(responseCode = "201", description = "Published")
    @APIResponse(responseCode = "200", description = "Known before; the newest version is answered")
    @APIResponse(responseCode = "412", description = "STALE_VERSION: a newer version is known")
    public Uni<Response> publish(
            @RestPath @Pattern(regexp = Texts.UNIT, message = Texts.UNIT_SAYS) String unit,
            @RestPath @Pattern(regexp = Texts.VACANCY, message = Texts.VACANCY_SAYS) String vacancy,
            @NotNull @Valid PublishVacancyRequest request) {
        var scope = caller.scope();
        var told = request.toCommand(unit, vacancy);
        return answers.once(request, tx -> commands.publish(tx, scope, told).map(this::answer));
    }

    @POST
    @Path("/confirmation")
    @RolesAllowed(Roles.UNIT)
    @Cancellable(false)
    @Operation(
            summary = "Say that nothing has changed: all vacancies of the unit are confirmed at once",
            description = "Once a day is enough. What was filled or taken back stays so.")
    @APIResponse(responseCode = "200", description = "The vacancies that were confirmed")
    @APIResponse(responseCode = "422", description = "NOTHING_TO_CONFIRM: a ward is named that has no vacancy")
    public Uni<Response> confirm(
            @RestPath @Pattern(regexp = Texts.UNIT, message = Texts.UNIT_SAYS) String unit,
            @NotNull @Valid ConfirmationRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.confirm(tx, scope, unit, request.named())
                        .map(confirmed -> Answer.ok(
                                confirmed.stream().map(v -> view(v, null)).toList())));
    }

    @DELETE
    @Path("/{vacancy}")
    @RolesAllowed(Roles.UNIT)
    @Cancellable(false)
    @Operation(
            summary = "Take a bed back",
            description = "Open offers of it, and a reservation, end with VACANCY_WITHDRAWN.")
    @APIResponse(responseCode = "204", description = "Taken back, now or before")
    public Uni<Response> withdraw(
            @RestPath @Pattern(regexp = Texts.UNIT, message = Texts.UNIT_SAYS) String unit,
            @RestPath @Pattern(regexp = Texts.VACANCY, message = Texts.VACANCY_SAYS) String vacancy) {
        var scope = caller.scope();
        return answers.once(
                null, tx -> commands.withdraw(tx, scope, unit, vacancy).replaceWith(Answer::done));
    }

    @GET
    @RolesAllowed({Roles.UNIT, Roles.COMMISSIONER, Roles.GATEKEEPER, Roles.MOJ, Roles.OVERSIGHT})
    @Cancellable(false)
    @Operation(summary = "List a unit's vacancies with their age; those taken back are left out")
    public Uni<List<VacancyView>> list(@RestPath @Pattern(regexp = Texts.UNIT, message = Texts.UNIT_SAYS) String unit) {
        var scope = caller.scope();
        return units.one(scope, unit)
                .chain(known -> vacancies.of(scope, unit))
                .map(all -> all.stream()
                        .map(found -> view(found.vacancy(), found.openOffers()))
                        .toList());
    }

    private Answer answer(Published published) {
        var after = published.after();
        var view = view(after, null);
        return published.before().isEmpty()
                ? Answer.created(URI.create("/units/" + after.unit() + "/vacancies/" + after.reference()), view)
                : Answer.ok(view);
    }

    private VacancyView view(Vacancy vacancy, Integer openOffers) {
        return VacancyView.of(vacancy, openOffers, staleness, clock.instant());
    }
}
