package org.securepathways.referrals.document.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.store.Database;
import org.securepathways.referrals.document.Document;
import org.securepathways.referrals.document.DocumentCommands;
import org.securepathways.referrals.document.store.DocumentQuery;
import org.securepathways.referrals.document.store.file.Loop;
import org.securepathways.referrals.document.store.file.MediaTypes;
import org.securepathways.referrals.document.store.file.Reception;
import org.securepathways.referrals.document.store.file.Vault;

/** The content of documents over HTTP, streamed on worker threads; the database is asked on the event loop. */
@Path("/referrals/{id}/documents/{document}/content")
@Tag(name = "Documents")
public class ContentResource {
    private final DocumentCommands commands;
    private final DocumentQuery documents;
    private final Reception reception;
    private final Vault vault;
    private final Database database;
    private final Caller caller;

    ContentResource(
            DocumentCommands commands,
            DocumentQuery documents,
            Reception reception,
            Vault vault,
            Database database,
            Caller caller) {
        this.commands = commands;
        this.documents = documents;
        this.reception = reception;
        this.vault = vault;
        this.database = database;
        this.caller = caller;
    }

    @PUT
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.INREACH, Roles.CUSTODY, Roles.ASSESSOR, Roles.GATEKEEPER})
    @Blocking
    @Cancellable(false)
    @Operation(
            summary = "Send a document's content, as it is",
            description = "While it comes, reading the document tells how many bytes are here. Where it broke off,"
                    + " send it again from the beginning. What it is, is decided by the content: PDF, Word (docx"
                    + " without macros), RTF, plain text, JPEG, PNG or TIFF.")
    @APIResponse(responseCode = "200", description = "Stored, encrypted and on disk; document.attached follows")
    @APIResponse(responseCode = "409", description = "DOCUMENT_STORED_ALREADY, UPLOAD_RUNNING, REFERRAL_NOT_OPEN")
    @APIResponse(responseCode = "413", description = "DOCUMENT_TOO_LARGE")
    @APIResponse(responseCode = "415", description = "DOCUMENT_TYPE_NOT_ALLOWED")
    @APIResponse(responseCode = "422", description = "DOCUMENT_INFECTED, DOCUMENT_EMPTY")
    @APIResponse(responseCode = "503", description = "SCANNER_UNAVAILABLE, UPLOADS_BUSY")
    public Uni<DocumentView> put(@RestPath UUID id, @RestPath UUID document, InputStream content) {
        var scope = caller.scope();
        var loop = Loop.current();
        return Uni.createFrom()
                .deferred(() -> documents.one(scope, id, document))
                .runSubscriptionOn(loop)
                .invoke(Document::checkAwaited)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(awaited -> reception.receive(document, content))
                .emitOn(loop)
                .chain(received -> database.write(tx -> commands.store(tx, scope, id, document, received)))
                .map(stored -> DocumentView.of(stored, OptionalLong.empty()));
    }

    @GET
    @RolesAllowed({Roles.INREACH, Roles.CUSTODY, Roles.ASSESSOR, Roles.GATEKEEPER, Roles.MOJ})
    @Blocking
    @Cancellable(false)
    @Operation(summary = "Download a document's content")
    @APIResponse(responseCode = "200", description = "The content; scan says whether a virus scanner saw it")
    @APIResponse(responseCode = "410", description = "DOCUMENT_REMOVED")
    public Uni<Response> get(@RestPath UUID id, @RestPath UUID document) {
        var scope = caller.scope();
        return Uni.createFrom()
                .deferred(() -> documents.one(scope, id, document))
                .runSubscriptionOn(Loop.current())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(this::download);
    }

    private Response download(Document document) {
        var content = document.readable();
        var name = document.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + document.id() + "."
                + MediaTypes.ending(content.mediaType());
        StreamingOutput body = out -> {
            try (var clear = open(document)) {
                clear.transferTo(out);
            }
        };
        return Response.ok(body, content.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, content.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Virus-Scan", content.scan().name())
                .build();
    }

    private InputStream open(Document document) {
        try {
            return vault.read(document.content().file(), document.content().keyId());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
