package org.securepathways.referrals.intake.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.referrals.document.store.file.Loop;
import org.securepathways.referrals.intake.ImportCommands;
import org.securepathways.referrals.intake.store.ImportQuery;

/** Many referrals at once over HTTP: a file in, how far it has come, and what was wrong with it. */
@Path("/referral-imports")
@Tag(name = "Many referrals")
public class ImportResource {
    private static final String CSV = "text/csv";
    private static final int FIRST_LINES = 20;
    private static final int LINES_AT_ONCE = 5000;

    private final ImportCommands commands;
    private final ImportQuery imports;
    private final Caller caller;

    ImportResource(ImportCommands commands, ImportQuery imports, Caller caller) {
        this.commands = commands;
        this.imports = imports;
        this.caller = caller;
    }

    @POST
    @Consumes(CSV)
    @RolesAllowed(Roles.INREACH)
    @Blocking
    @Cancellable(false)
    @Operation(
            summary = "Refer many people with one CSV file, or take over cases that are under way",
            description = "The columns have the names of the JSON fields; reference is the row's own. Safe to send"
                    + " twice: a row that was taken is not taken again. Answers when the file is on disk; then read"
                    + " the import to see it being dealt with.")
    @APIResponse(responseCode = "202", description = "On disk; its rows are dealt with one after the other")
    @APIResponse(responseCode = "413", description = "CSV_TOO_LARGE, CSV_TOO_MANY_ROWS")
    @APIResponse(responseCode = "422", description = "The file cannot be read, and nothing of it was taken")
    public Uni<Response> take(
            @Schema(implementation = String.class, examples = "reference,prisonNumber,…") InputStream content) {
        var scope = caller.scope();
        return commands.take(scope, content, Loop.current())
                .map(taken -> Response.accepted(ImportView.of(taken, List.of()))
                        .location(URI.create("/referral-imports/" + taken.id()))
                        .type("application/json")
                        .build());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.INREACH)
    @Cancellable(false)
    @Operation(summary = "How far an import has come, and the first lines that were refused")
    public Uni<ImportView> one(@RestPath UUID id) {
        var scope = caller.scope();
        return imports.one(scope, id)
                .chain(it -> imports.errors(scope, id, 0, FIRST_LINES).map(errors -> ImportView.of(it, errors)));
    }

    @GET
    @Path("/{id}/errors")
    @Produces(CSV)
    @RolesAllowed(Roles.INREACH)
    @Cancellable(false)
    @Operation(
            summary = "What was wrong, by line, as CSV",
            description = "Up to " + LINES_AT_ONCE + " lines; for more, give the last line of this answer as after.")
    @APIResponse(
            responseCode = "200",
            description = "line, reference, field, code, says",
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    public Uni<Response> errors(@RestPath UUID id, @RestQuery @DefaultValue("0") @Min(0) int after) {
        var scope = caller.scope();
        return imports.one(scope, id)
                .chain(it -> imports.errors(scope, id, after, LINES_AT_ONCE))
                .map(errors -> Response.ok(ErrorLines.of(errors), CSV)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"errors-" + id + ".csv\"")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }
}
