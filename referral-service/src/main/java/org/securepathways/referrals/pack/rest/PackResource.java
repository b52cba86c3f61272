package org.securepathways.referrals.pack.rest;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.referrals.pack.ApplicationPack;
import org.securepathways.referrals.pack.PackQuery;

/** The draft of an application to the casework section, over HTTP. */
@Path("/referrals/{id}")
@Tag(name = "Application pack")
public class PackResource {
    private final PackQuery packs;
    private final PackPdf pdf;
    private final Caller caller;

    PackResource(PackQuery packs, PackPdf pdf, Caller caller) {
        this.packs = packs;
        this.pdf = pdf;
        this.caller = caller;
    }

    @GET
    @Path("/application-pack")
    @RolesAllowed({Roles.INREACH, Roles.ASSESSOR, Roles.GATEKEEPER, Roles.MOJ})
    @Cancellable(false)
    @Operation(
            summary = "See what an application to the casework section needs",
            description = "What is told here, what is missing, how old each report is, and what other services hold.")
    public Uni<ApplicationPack> draft(@RestPath UUID id) {
        return packs.draft(caller.scope(), id);
    }

    @GET
    @Path("/application-pack.pdf")
    @Produces("application/pdf")
    @RolesAllowed({Roles.INREACH, Roles.ASSESSOR, Roles.GATEKEEPER, Roles.MOJ})
    @Cancellable(false)
    @Operation(summary = "The same as a PDF, marked as a draft on every page")
    @APIResponse(responseCode = "200", description = "A4, tagged for screen readers")
    public Uni<Response> pdf(@RestPath UUID id) {
        return packs.draft(caller.scope(), id)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(pack -> Response.ok(pdf.of(pack), "application/pdf")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"application-pack-draft-" + id + ".pdf\"")
                        .build());
    }
}
