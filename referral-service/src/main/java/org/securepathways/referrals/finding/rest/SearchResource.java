package org.securepathways.referrals.finding.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.referrals.finding.store.SearchQuery;

/** The search for a person, over HTTP. */
@Path("/referrals/search")
@Tag(name = "Finding")
public class SearchResource {
    private final SearchQuery search;
    private final Caller caller;
    private final Clock clock;

    SearchResource(SearchQuery search, Caller caller, Clock clock) {
        this.search = search;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({
        Roles.INREACH,
        Roles.CUSTODY,
        Roles.ASSESSOR,
        Roles.GATEKEEPER,
        Roles.COMMISSIONER,
        Roles.MOJ,
        Roles.ADJUDICATOR
    })
    @Cancellable(false)
    @Operation(
            summary = "Find the referrals of one person, open and ended, the earliest first",
            description =
                    "By a number, or by a family name with a given name or a date of birth; all that is said has to"
                            + " fit. Names are compared without case, accents, spaces and hyphens. Changes nothing. For the"
                            + " next page, give the place of the last line as after.")
    @APIResponse(responseCode = "200", description = "One line each; none where nobody fits whom you may see")
    @APIResponse(responseCode = "422", description = "SEARCH_TOO_WIDE, or a number that cannot be one")
    @APIResponse(responseCode = "503", description = "NOT_READY_YET: just started; Retry-After says when to ask again")
    public Uni<List<FoundView>> search(
            @NotNull @Valid SearchRequest request,
            @RestQuery Optional<String> after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return search.page(caller.scope(), request.toWanted(), after, limit).map(found -> FoundView.all(found, clock));
    }
}
