package org.securepathways.referrals.document;

import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rule.RefusedException;

/** Who sees which documents of a referral they may see. */
public final class Readers {
    private Readers() {}

    /** A prison officer sees that a document is there only where it is no clinical one. */
    public static boolean seesNothingClinical(AccessScope reader) {
        return reader.has(Roles.CUSTODY) && reader.roles().size() == 1;
    }

    public static boolean sees(AccessScope reader, Document document) {
        return !document.isClinical() || !seesNothingClinical(reader);
    }

    /** @throws RefusedException as if there were none */
    static void check(AccessScope reader, Document document) {
        if (!sees(reader, document)) {
            throw new RefusedException(DocumentRefusal.DOCUMENT_UNKNOWN);
        }
    }
}
