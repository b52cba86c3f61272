package org.securepathways.assessments.recognition;

import java.util.Optional;
import java.util.Set;
import org.securepathways.contracts.codes.Region;

/** One side of an agreement: organisations by their code, and regions with every organisation in them. */
public record Side(Set<String> organisations, Set<Region> regions) {

    public Side {
        organisations = organisations == null ? Set.of() : Set.copyOf(organisations);
        regions = regions == null ? Set.of() : Set.copyOf(regions);
    }

    boolean isEmpty() {
        return organisations.isEmpty() && regions.isEmpty();
    }

    boolean has(Member member) {
        return organisations.contains(member.organisation())
                || member.region().filter(regions::contains).isPresent();
    }

    /** An organisation, and its region where that is known. */
    public record Member(String organisation, Optional<Region> region) {}
}
