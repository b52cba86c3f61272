package org.securepathways.referrals.document;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.DocumentKind;
import org.securepathways.contracts.referral.DocumentAttached;
import org.securepathways.contracts.referral.DocumentRemoved;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.outbox.Publication;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.Ids;
import org.securepathways.referrals.document.store.DocumentTable;
import org.securepathways.referrals.referral.Referral;
import org.securepathways.referrals.referral.ReferralCommands;

/** Announces documents, takes them and takes them away: what is told of them, not their files. */
@ApplicationScoped
public class DocumentCommands {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ReferralCommands referrals;
    private final DocumentTable documents;
    private final Clock clock;
    private final Ids ids;

    DocumentCommands(ReferralCommands referrals, DocumentTable documents, Clock clock, Ids ids) {
        this.referrals = referrals;
        this.documents = documents;
        this.clock = clock;
        this.ids = ids;
    }

    /** Makes room for a document; nothing is published before its content is there. */
    public Uni<Document> announce(Tx tx, AccessScope caller, UUID referralId, DocumentKind kind, LocalDate writtenOn) {
        if (Document.isClinical(kind) && Readers.seesNothingClinical(caller)) {
            throw RefusedException.of(DocumentRefusal.DOCUMENT_KIND_NOT_YOURS, "kind");
        }
        if (writtenOn != null && writtenOn.isAfter(LocalDate.now(clock.withZone(LONDON)))) {
            throw RefusedException.of(DocumentRefusal.WRITTEN_IN_FUTURE, "writtenOn");
        }
        var document = new Document(
                ids.next(),
                referralId,
                kind,
                writtenOn,
                DocumentStatus.AWAITED,
                caller.name(),
                clock.instant(),
                null,
                null);
        return openReferral(tx, caller, referralId)
                .chain(() -> documents.add(tx, document))
                .replaceWith(document);
    }

    /** The content is in its file, flushed to disk: from here on the document is there. */
    public Uni<Document> store(Tx tx, AccessScope caller, UUID referralId, UUID id, Content content) {
        return openReferral(tx, caller, referralId)
                .chain(() -> locked(tx, caller, referralId, id))
                .invoke(Document::checkAwaited)
                .call(() -> documents.store(tx, id, content))
                .call(document -> tx.publish(Publication.of(
                        EventType.DOCUMENT_ATTACHED,
                        referralId,
                        content.storedAt(),
                        new DocumentAttached(referralId, id, document.kind(), Moment.of(content.storedAt())))))
                .chain(() -> locked(tx, caller, referralId, id));
    }

    /** Takes it away, also from a referral that has ended; one that never came leaves nothing to tell. */
    public Uni<Document> remove(Tx tx, AccessScope caller, UUID referralId, UUID id, RemovalReason reason) {
        var removal = new Removal(caller.name(), clock.instant(), reason);
        return referrals
                .seen(tx, caller, referralId)
                .chain(() -> locked(tx, caller, referralId, id))
                .call(document -> switch (document.status()) {
                    case AWAITED -> documents.remove(tx, id, removal);
                    case STORED -> documents.remove(tx, id, removal).chain(() -> told(tx, document, removal));
                    case REMOVED -> Uni.createFrom().failure(new RefusedException(DocumentRefusal.DOCUMENT_REMOVED));
                })
                .chain(() -> locked(tx, caller, referralId, id));
    }

    private static Uni<Void> told(Tx tx, Document document, Removal removal) {
        return tx.publish(Publication.of(
                EventType.DOCUMENT_REMOVED,
                document.referralId(),
                removal.at(),
                new DocumentRemoved(document.referralId(), document.id(), document.kind(), Moment.of(removal.at()))));
    }

    private Uni<Referral> openReferral(Tx tx, AccessScope caller, UUID referralId) {
        return referrals.seen(tx, caller, referralId).invoke(referral -> {
            if (!referral.isOpen()) {
                throw new RefusedException(DocumentRefusal.REFERRAL_NOT_OPEN);
            }
        });
    }

    private Uni<Document> locked(Tx tx, AccessScope caller, UUID referralId, UUID id) {
        return documents.lock(tx, referralId, id).invoke(document -> Readers.check(caller, document));
    }
}
