package org.securepathways.beds.offer.store;

import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;
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
        if (!(failure instanceof ConstraintViolationException)) {
            return failure;
        }
        // Hibernate Reactive keeps of PostgreSQL's answer the message only, and the name of the index is in it.
        String message = String.valueOf(failure.getMessage());
        return BY_INDEX.entrySet().stream()
                .filter(wall -> message.contains('"' + wall.getKey() + '"'))
                .findFirst()
                .<Throwable>map(wall -> new RefusedException(wall.getValue()))
                .orElse(failure);
    }
}
