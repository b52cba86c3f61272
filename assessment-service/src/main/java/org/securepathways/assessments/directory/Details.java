package org.securepathways.assessments.directory;

import java.util.Optional;
import java.util.Set;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Region;

/**
 * Who somebody is and where they work. It names a person: it stays in this service.
 *
 * @param registration as it is kept, see {@link Profession#registration}
 * @param approvedClinician approved to be in charge of treatment under the Act
 * @param baseOutwardCode where they set out from, such as LS12
 * @param account the subject of their token, by which they find their own list
 */
public record Details(
        String name,
        Profession profession,
        String registration,
        boolean approvedClinician,
        String organisation,
        Set<Region> regions,
        Set<CarePathway> carePathways,
        String baseOutwardCode,
        Optional<String> account) {

    public Details {
        regions = Set.copyOf(regions);
        carePathways = Set.copyOf(carePathways);
    }

    /** The name as it is compared with others. */
    public String nameKey() {
        return NameKey.of(name);
    }

    /** Without the person, so that no log ever has them. */
    @Override
    public String toString() {
        return "details of a " + profession;
    }
}
