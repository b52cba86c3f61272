package org.securepathways.referrals.document.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;
import org.securepathways.referrals.document.Document;
import org.securepathways.referrals.document.DocumentRefusal;
import org.securepathways.referrals.document.Readers;
import org.securepathways.referrals.referral.store.ReferralQuery;

/** Reads what is told of documents, as far as the reader may see the referral. */
@ApplicationScoped
public class DocumentQuery {
    private final Database database;
    private final ReferralQuery referrals;

    DocumentQuery(Database database, ReferralQuery referrals) {
        this.database = database;
        this.referrals = referrals;
    }

    /** All of a referral, oldest first, those removed among them. */
    public Uni<List<Document>> all(AccessScope scope, UUID referralId) {
        return referrals
                .one(scope, referralId)
                .chain(() -> database.read(
                        session -> session.createNativeQuery(DocumentTable.READ + " order by id", Object[].class)
                                .setParameter("referral", referralId)
                                .getResultList()))
                .map(rows -> rows.stream()
                        .map(DocumentTable::document)
                        .filter(document -> Readers.sees(scope, document))
                        .toList());
    }

    /** @throws RefusedException where the referral has none such, or none this caller may see */
    public Uni<Document> one(AccessScope scope, UUID referralId, UUID id) {
        return all(scope, referralId)
                .map(all -> all.stream()
                        .filter(document -> document.id().equals(id))
                        .findAny()
                        .orElseThrow(() -> new RefusedException(DocumentRefusal.DOCUMENT_UNKNOWN)));
    }
}
