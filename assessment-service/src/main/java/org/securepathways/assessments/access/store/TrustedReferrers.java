package org.securepathways.assessments.access.store;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import org.securepathways.kit.store.Tx;

/** Which prisons' dossiers an organisation trusts. Without a register, nobody's. */
public interface TrustedReferrers {
    /** Whether that organisation trusts the referrals of that prison's team on that day. */
    Uni<Boolean> trusted(Tx tx, String prison, String organisation, LocalDate on);
}
