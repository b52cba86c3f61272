package org.securepathways.beds.matching;

import java.util.List;

/** Every unit known, once: the beds that could be offered, best first, and all other units with their reasons. */
public record Matches(List<Candidate> candidates, List<NoMatch> others) {

    public boolean isNoneFound() {
        return candidates.isEmpty();
    }
}
