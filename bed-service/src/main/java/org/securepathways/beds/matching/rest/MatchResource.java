package org.securepathways.beds.matching.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.beds.matching.Matches;
import org.securepathways.beds.matching.store.MatchQuery;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;

/** Matching over HTTP. */
@Path("/cases/{id}/matches")
@Tag(name = "Matching")
public class MatchResource {
    private final MatchQuery matches;
    private final Caller caller;

    MatchResource(MatchQuery matches, Caller caller) {
        this.matches = matches;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.COMMISSIONER, Roles.GATEKEEPER, Roles.MOJ})
    @Cancellable(false)
    @Operation(
            summary = "Every bed that could be offered, best first, and every other unit with its reasons",
            description = "Soonest free first, then the region of the prison. There is no score.")
    @APIResponse(responseCode = "200", description = "Each unit once: as candidates by bed, or under others")
    @APIResponse(responseCode = "409", description = "NOT_DECIDED or CASE_OVER: no bed is searched for")
    public Uni<Matches> matches(@RestPath UUID id) {
        return matches.of(caller.scope(), id);
    }
}
