package org.securepathways.referrals.merging.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.referrals.merging.Likeness;
import org.securepathways.referrals.merging.store.LikenessQuery;

/** Referrals that may be of one person, over HTTP. */
@Path("/possible-duplicates")
@Tag(name = "Merges")
public class PossibleDuplicateResource {
    private static final UUID LAST = new UUID(-1L, -1L);

    private final LikenessQuery likenesses;
    private final Caller caller;

    PossibleDuplicateResource(LikenessQuery likenesses, Caller caller) {
        this.likenesses = likenesses;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.INREACH, Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.ADJUDICATOR})
    @Cancellable(false)
    @Operation(
            summary = "List open referrals that may be of one person",
            description =
                    "They share an NHS number, or name and date of birth, and you may see both. For the next page,"
                            + " give the last pair of this one as before and beforeOther.")
    @APIResponse(responseCode = "200", description = "Pairs; signs say by what")
    @APIResponse(responseCode = "503", description = "NOT_READY_YET: just started; Retry-After says when to ask again")
    public Uni<List<Likeness>> list(
            @RestQuery Optional<UUID> before,
            @RestQuery Optional<UUID> beforeOther,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return likenesses.page(caller.scope(), before.orElse(LAST), beforeOther.orElse(LAST), limit);
    }
}
