package org.securepathways.beds.matching;

import static org.securepathways.beds.matching.Wording.inWords;

import java.util.ArrayList;
import java.util.List;
import org.securepathways.beds.patient.Search;
import org.securepathways.beds.unit.Admits;
import org.securepathways.contracts.codes.SecurityLevel;

/** Checks a person's needs against what a unit says it admits, whether or not it has a bed. */
public final class UnitFit {
    private UnitFit() {}

    /** Every reason the unit does not fit; empty when it does. */
    public static List<Reason> against(Search search, Admits admits) {
        List<Reason> reasons = new ArrayList<>(careAgainst(search.care(), admits.care()));
        if (!admits.genders().contains(search.gender())) {
            reasons.add(new Reason(
                    Why.GENDER_NOT_ADMITTED, "Gender " + inWords(search.gender()) + " is not admitted here."));
        }
        if (!admits.ageBands().contains(search.ageBand())) {
            reasons.add(
                    new Reason(Why.AGE_NOT_ADMITTED, "Age " + inWords(search.ageBand()) + " is not admitted here."));
        }
        if (admits.excludedOffences().contains(search.offenceGroup())) {
            reasons.add(new Reason(Why.OFFENCE_EXCLUDED, "The unit excludes " + inWords(search.offenceGroup()) + "."));
        }
        return List.copyOf(reasons);
    }

    private static List<Reason> careAgainst(Search.Care wanted, Admits.Care given) {
        List<Reason> reasons = new ArrayList<>();
        if (given.serviceType() != wanted.service()) {
            reasons.add(new Reason(
                    Why.OTHER_SERVICE,
                    "The recommendation is " + inWords(wanted.service()) + "; this is " + inWords(given.serviceType())
                            + "."));
        } else if (given.securityLevel() != wanted.level()) {
            reasons.add(new Reason(
                    isHigher(given.securityLevel(), wanted.level()) ? Why.LEVEL_TOO_HIGH : Why.LEVEL_TOO_LOW,
                    "The recommendation is " + inWords(wanted.level()) + "; this unit is "
                            + inWords(given.securityLevel()) + "."));
        }
        if (!given.carePathways().contains(wanted.pathway())) {
            reasons.add(new Reason(
                    Why.CARE_PATHWAY_NOT_PROVIDED, "The unit does not provide " + inWords(wanted.pathway()) + "."));
        }
        return reasons;
    }

    private static boolean isHigher(SecurityLevel one, SecurityLevel other) {
        return rank(one) > rank(other);
    }

    private static int rank(SecurityLevel level) {
        return switch (level) {
            case HIGH -> 3;
            case MEDIUM -> 2;
            case LOW -> 1;
            case NONE -> 0;
        };
    }
}
