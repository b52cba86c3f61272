package org.securepathways.beds.unit.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.beds.unit.UnitCommands;
import org.securepathways.beds.unit.store.UnitQuery;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;

/** Units over HTTP. */
@Path("/units")
@Tag(name = "Units")
public class UnitResource {
    private final UnitCommands commands;
    private final UnitQuery units;
    private final Answers answers;
    private final Caller caller;

    UnitResource(UnitCommands commands, UnitQuery units, Answers answers, Caller caller) {
        this.commands = commands;
        this.units = units;
        this.answers = answers;
        this.caller = caller;
    }

    @PUT
    @Path("/{unit}")
    @RolesAllowed({Roles.UNIT, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Register a unit, or tell anew what it is and whom it can take")
    @APIResponse(responseCode = "201", description = "Registered")
    @APIResponse(responseCode = "200", description = "Known before; what was sent is what counts now")
    public Uni<Response> register(
            @RestPath @Pattern(regexp = Texts.UNIT, message = Texts.UNIT_SAYS) String unit,
            @NotNull @Valid RegisterUnitRequest request) {
        var scope = caller.scope();
        var told = request.toUnit(unit);
        return answers.once(
                request,
                tx -> commands.register(tx, scope, told)
                        .map(isNew -> isNew
                                ? Answer.created(URI.create("/units/" + unit), UnitView.of(told))
                                : Answer.ok(UnitView.of(told))));
    }

    @GET
    @Path("/{unit}")
    @RolesAllowed({Roles.UNIT, Roles.COMMISSIONER, Roles.GATEKEEPER, Roles.MOJ, Roles.OVERSIGHT})
    @Cancellable(false)
    @Operation(summary = "Read one unit")
    public Uni<UnitView> one(@RestPath @Pattern(regexp = Texts.UNIT, message = Texts.UNIT_SAYS) String unit) {
        return units.one(caller.scope(), unit).map(UnitView::of);
    }

    @GET
    @RolesAllowed({Roles.UNIT, Roles.COMMISSIONER, Roles.GATEKEEPER, Roles.MOJ, Roles.OVERSIGHT})
    @Cancellable(false)
    @Operation(
            summary = "List units by code",
            description = "For the next page, give the last code of this one as after.")
    public Uni<List<UnitView>> list(
            @RestQuery @DefaultValue("") @Size(max = 8) @Pattern(regexp = "[A-Z0-9]*") String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return units.page(caller.scope(), after, limit)
                .map(page -> page.stream().map(UnitView::of).toList());
    }
}
