package org.securepathways.beds.matching;

import java.util.Locale;
import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;

/** Says codes in the words of the field. */
final class Wording {
    private Wording() {}

    static String inWords(SecurityLevel level) {
        return switch (level) {
            case HIGH -> "high secure";
            case MEDIUM -> "medium secure";
            case LOW -> "low secure";
            case NONE -> "not a secure service";
        };
    }

    static String inWords(ServiceType service) {
        return switch (service) {
            case SECURE -> "a secure service";
            case PICU -> "a psychiatric intensive care unit";
            case ACUTE -> "an acute ward";
        };
    }

    static String inWords(AgeBand band) {
        return switch (band) {
            case UNDER_18 -> "under 18";
            case AGE_18_TO_24 -> "18 to 24";
            case AGE_25_TO_64 -> "25 to 64";
            case AGE_65_OVER -> "65 and over";
            case UNKNOWN -> "an age not known yet";
        };
    }

    /** The other codes read well enough as they are. */
    static String inWords(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
