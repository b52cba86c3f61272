package org.securepathways.beds.offer.store;

import io.vertx.pgclient.PgException;
import java.util.Map;
import org.securepathways.beds.offer.OfferRefusal;
import org.securepathways.kit.rule.RefusedException;

/**
 * The promises that the database keeps by itself. The locks before them make them hard to run into; whoever does is
 * told the same as by the rules.
 */
final class Walls {
    private static final Map<String, OfferRefusal> BY_INDEX = Map.of(
            "one_patient_per_bed", OfferRefusal.BED_ALREADY_RESERVED,
            "one_bed_per_patient", OfferRefusal.PATIENT_ALREADY_RESERVED,
            "one_open_offer_of_a_bed_to_a_patient", OfferRefusal.ALREADY_OFFERED);

    private Walls() {}

    static Throwable asRefusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PgException pg && BY_INDEX.containsKey(String.valueOf(pg.getConstraint()))) {
                return new RefusedException(BY_INDEX.get(pg.getConstraint()));
            }
        }
        return failure;
    }
}
