package org.securepathways.referrals.finding.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.referrals.finding.store.ListQuery;
import org.securepathways.referrals.referral.Missing;
import org.securepathways.referrals.referral.ReferralStatus;

/** Lists of referrals, over HTTP. */
@Path("/referrals")
@Tag(name = "Finding")
public class ListResource {
    private final ListQuery list;
    private final Caller caller;
    private final Clock clock;

    ListResource(ListQuery list, Caller caller, Clock clock) {
        this.list = list;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
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
            summary = "List referrals, longest wait first",
            description = "Open ones unless a status is given; a filter given twice takes either value. For the next"
                    + " page, give the place of the last line as after.")
    @Parameter(name = "status", in = ParameterIn.QUERY, schema = @Schema(implementation = ReferralStatus.class))
    @Parameter(name = "prison", in = ParameterIn.QUERY, schema = @Schema(implementation = String.class))
    @Parameter(name = "urgency", in = ParameterIn.QUERY, schema = @Schema(implementation = Urgency.class))
    @Parameter(
            name = "missing",
            in = ParameterIn.QUERY,
            description = "The first step that is not done",
            schema = @Schema(implementation = Missing.Step.class))
    @Parameter(
            name = "daysOpen",
            in = ParameterIn.QUERY,
            description = "At least so many days",
            schema = @Schema(implementation = Integer.class))
    @APIResponse(responseCode = "200", description = "One line each")
    @APIResponse(responseCode = "422", description = "FILTER_UNKNOWN: what there is, is in known")
    @APIResponse(responseCode = "503", description = "NOT_READY_YET: just started, and asked by what is missing")
    public Uni<List<FoundView>> list(
            @Context UriInfo uri,
            @RestQuery Optional<String> after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return list.page(caller.scope(), FilterReader.read(uri.getQueryParameters()), after, limit)
                .map(found -> FoundView.all(found, clock));
    }
}
