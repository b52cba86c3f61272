package org.securepathways.referrals.document.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.contracts.codes.DocumentKind;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.document.Content;
import org.securepathways.referrals.document.Document;
import org.securepathways.referrals.document.DocumentRefusal;
import org.securepathways.referrals.document.DocumentStatus;
import org.securepathways.referrals.document.Removal;
import org.securepathways.referrals.document.RemovalReason;
import org.securepathways.referrals.document.ScanResult;

/** Keeps what is told of documents. */
@ApplicationScoped
public class DocumentTable {
    static final String READ = """
            select id, referral_id, kind, cast(written_on as text), status, announced_by, announced_at, media_type,
                   size, sha256, scan, key_id, stored_at, removed_by, removed_at, removal_reason, file
            from document where referral_id = :referral""";

    public Uni<Void> add(Tx tx, Document document) {
        return done(tx.session()
                .createNativeQuery("""
                        insert into document (id, referral_id, kind, written_on, status, announced_by, announced_at)
                        values (:id, :referral, :kind, cast(nullif(:writtenOn, '') as date), 'AWAITED', :by, :at)""")
                .setParameter("id", document.id())
                .setParameter("referral", document.referralId())
                .setParameter("kind", document.kind().name())
                .setParameter(
                        "writtenOn",
                        document.writtenOn() == null ? "" : document.writtenOn().toString())
                .setParameter("by", document.announcedBy())
                .setParameter("at", document.announcedAt()));
    }

    public Uni<Void> store(Tx tx, UUID id, Content content) {
        return done(tx.session()
                .createNativeQuery("""
                        update document set status = 'STORED', file = :file, media_type = :type, size = :size, sha256 = :sha256,
                                            scan = :scan, key_id = :key, stored_at = :at
                        where id = :id""")
                .setParameter("file", content.file())
                .setParameter("type", content.mediaType())
                .setParameter("size", content.size())
                .setParameter("sha256", content.sha256())
                .setParameter("scan", content.scan().name())
                .setParameter("key", content.keyId())
                .setParameter("at", content.storedAt())
                .setParameter("id", id));
    }

    public Uni<Void> remove(Tx tx, UUID id, Removal removal) {
        return done(tx.session()
                .createNativeQuery("""
                        update document set status = 'REMOVED', removed_by = :by, removed_at = :at,
                                            removal_reason = :reason
                        where id = :id""")
                .setParameter("by", removal.by())
                .setParameter("at", removal.at())
                .setParameter("reason", removal.reason().name())
                .setParameter("id", id));
    }

    /** The document, locked. @throws RefusedException where the referral has none such */
    public Uni<Document> lock(Tx tx, UUID referralId, UUID id) {
        return tx.session()
                .createNativeQuery(READ + " and id = :id for update", Object[].class)
                .setParameter("referral", referralId)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(DocumentRefusal.DOCUMENT_UNKNOWN))
                .map(DocumentTable::document);
    }

    /** Forgets what was announced and never came. */
    public Uni<Void> forgetAwaited(Tx tx, Instant announcedBefore) {
        return done(tx.session()
                .createNativeQuery("delete from document where status = 'AWAITED' and announced_at < :before")
                .setParameter("before", announcedBefore));
    }

    /** The files that are to be kept. */
    public Uni<List<UUID>> files(Tx tx) {
        return tx.session()
                .createNativeQuery("select file from document where status = 'STORED'", UUID.class)
                .getResultList();
    }

    static Document document(Object[] row) {
        return new Document(
                (UUID) row[0],
                (UUID) row[1],
                DocumentKind.valueOf((String) row[2]),
                row[3] == null ? null : LocalDate.parse((String) row[3]),
                DocumentStatus.valueOf((String) row[4]),
                (String) row[5],
                instant(row[6]),
                row[7] == null ? null : content(row),
                row[13] == null
                        ? null
                        : new Removal((String) row[13], instant(row[14]), RemovalReason.valueOf((String) row[15])));
    }

    private static Content content(Object[] row) {
        return new Content(
                (UUID) row[16],
                (String) row[7],
                ((Number) row[8]).longValue(),
                (String) row[9],
                ScanResult.valueOf((String) row[10]),
                (String) row[11],
                instant(row[12]));
    }

    private static Instant instant(Object value) {
        return ((OffsetDateTime) value).toInstant();
    }

    private static Uni<Void> done(Mutiny.MutationQuery query) {
        return query.executeUpdate().replaceWithVoid();
    }
}
