package org.securepathways.tracker.standard;

import java.util.List;
import java.util.Optional;
import org.securepathways.contracts.codes.Jurisdiction;

/** The standards that clocks run by, in the order in which they are shown. */
public record Standards(List<Standard> all) {

    public Standards {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one standard");
        }
        if (all.stream().map(Standard::code).distinct().count() != all.size()) {
            throw new IllegalArgumentException("two standards have one code");
        }
    }

    public List<Standard> in(Jurisdiction jurisdiction) {
        return all.stream().filter(standard -> standard.appliesIn(jurisdiction)).toList();
    }

    public Optional<Standard> named(String code) {
        return all.stream().filter(standard -> standard.code().equals(code)).findFirst();
    }

    /** Where a standard stands in the order shown. */
    public int rank(String code) {
        return all.stream().map(Standard::code).toList().indexOf(code);
    }
}
