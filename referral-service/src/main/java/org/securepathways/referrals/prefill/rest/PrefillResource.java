package org.securepathways.referrals.prefill.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.referrals.person.PrisonNumber;
import org.securepathways.referrals.prefill.Prefill;
import org.securepathways.referrals.prefill.store.PrefillQuery;

/** What a form can begin with, over HTTP. */
@Path("/prefill")
@Tag(name = "Prefill")
public class PrefillResource {
    private final PrefillQuery people;
    private final Caller caller;

    PrefillResource(PrefillQuery people, Caller caller) {
        this.people = people;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.INREACH)
    @Cancellable(false)
    @Operation(
            summary = "Read what is known of somebody in your prison, to begin a form with",
            description = "Changes nothing. Each thing comes with its source and age; what is not known is null.")
    @APIResponse(responseCode = "200", description = "What is known")
    @APIResponse(responseCode = "404", description = "PERSON_NOT_KNOWN_HERE: fill in the form by hand")
    public Uni<RestResponse<Prefill>> prefill(@NotNull @Valid PrefillRequest request) {
        return people.of(caller.scope(), new PrisonNumber(request.prisonNumber()))
                .map(known -> RestResponse.ResponseBuilder.ok(known)
                        .header("Cache-Control", "no-store")
                        .build());
    }
}
