package org.securepathways.beds.matching;

import java.util.List;
import org.securepathways.beds.unit.Unit;
import org.securepathways.beds.unit.Vacancy;

/** One unit with the beds it has told of, those taken back left out. */
public record Supply(Unit unit, List<OnOffer> beds) {
    public Supply {
        beds = List.copyOf(beds);
    }

    /** A bed, and how many offers of it are open now. */
    public record OnOffer(Vacancy vacancy, int openOffers) {}
}
