package org.securepathways.assessments.access.store;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Optional;
import org.securepathways.assessments.access.GmcNumber;
import org.securepathways.kit.store.Tx;

/** What a directory of doctors says about approval under section 12. Without one, what the request says holds. */
public interface Section12 {
    /** Whether that doctor was approved on that day; empty where the directory does not know the doctor. */
    Uni<Optional<Boolean>> approvedOn(Tx tx, GmcNumber doctor, LocalDate day);
}
