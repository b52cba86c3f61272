package org.securepathways.referrals.document.rest;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;
import org.securepathways.referrals.document.Document;
import org.securepathways.referrals.document.DocumentCommands;
import org.securepathways.referrals.document.store.DocumentQuery;
import org.securepathways.referrals.document.store.file.Reception;
import org.securepathways.referrals.document.store.file.Vault;

/** What is told of a referral's documents, over HTTP. */
@Path("/referrals/{id}/documents")
@Tag(name = "Documents")
public class DocumentResource {
    private final DocumentCommands commands;
    private final DocumentQuery documents;
    private final Reception reception;
    private final Vault vault;
    private final Answers answers;
    private final Caller caller;

    DocumentResource(
            DocumentCommands commands,
            DocumentQuery documents,
            Reception reception,
            Vault vault,
            Answers answers,
            Caller caller) {
        this.commands = commands;
        this.documents = documents;
        this.reception = reception;
        this.vault = vault;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.INREACH, Roles.CUSTODY, Roles.ASSESSOR, Roles.GATEKEEPER})
    @Cancellable(false)
    @Operation(
            summary = "Announce a document",
            description = "Then put its content, as it is, to the content of what is answered in Location.")
    @APIResponse(responseCode = "201", description = "Announced; its content is awaited for a day")
    @APIResponse(responseCode = "403", description = "DOCUMENT_KIND_NOT_YOURS")
    @APIResponse(responseCode = "409", description = "REFERRAL_NOT_OPEN")
    public Uni<Response> announce(@RestPath UUID id, @NotNull @Valid AnnounceDocumentRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.announce(tx, scope, id, request.kind(), request.writtenOn())
                        .map(document -> Answer.created(
                                URI.create("/referrals/" + id + "/documents/" + document.id()), view(document))));
    }

    @GET
    @RolesAllowed({Roles.INREACH, Roles.CUSTODY, Roles.ASSESSOR, Roles.GATEKEEPER, Roles.MOJ})
    @Cancellable(false)
    @Operation(summary = "List a referral's documents, oldest first, those removed among them")
    public Uni<List<DocumentView>> all(@RestPath UUID id) {
        return documents
                .all(caller.scope(), id)
                .map(all -> all.stream().map(this::view).toList());
    }

    @GET
    @Path("/{document}")
    @RolesAllowed({Roles.INREACH, Roles.CUSTODY, Roles.ASSESSOR, Roles.GATEKEEPER, Roles.MOJ})
    @Cancellable(false)
    @Operation(summary = "Read what is told of a document: also how far its content has come")
    public Uni<DocumentView> one(@RestPath UUID id, @RestPath UUID document) {
        return documents.one(caller.scope(), id, document).map(this::view);
    }

    @POST
    @Path("/{document}/removal")
    @RolesAllowed({Roles.INREACH, Roles.CUSTODY, Roles.ASSESSOR, Roles.GATEKEEPER})
    @Cancellable(false)
    @Operation(summary = "Take a document away, with the reason: its content is destroyed, that it was there is not")
    public Uni<Response> remove(
            @RestPath UUID id, @RestPath UUID document, @NotNull @Valid RemoveDocumentRequest request) {
        var scope = caller.scope();
        return answers.once(
                        request,
                        tx -> commands.remove(tx, scope, id, document, request.reason())
                                .map(removed -> Answer.ok(view(removed))))
                .call(() -> documents
                        .one(scope, id, document)
                        .emitOn(Infrastructure.getDefaultWorkerPool())
                        .invoke(this::destroy));
    }

    /** After the commit; what stays behind when the service stops just here, the sweep takes. */
    private void destroy(Document removed) {
        if (removed.content() != null) {
            try {
                vault.discard(removed.content().file());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private DocumentView view(Document document) {
        return DocumentView.of(document, reception.soFar(document.id()));
    }
}
