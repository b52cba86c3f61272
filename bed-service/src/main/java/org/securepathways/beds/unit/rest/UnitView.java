package org.securepathways.beds.unit.rest;

import java.util.List;
import java.util.Set;
import org.securepathways.beds.unit.Admits;
import org.securepathways.beds.unit.Operator;
import org.securepathways.beds.unit.Unit;
import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Gender;
import org.securepathways.contracts.codes.OffenceGroup;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;

/** A unit as its readers see it. */
public record UnitView(
        String unit,
        String name,
        Operator operator,
        Region region,
        SecurityLevel securityLevel,
        ServiceType serviceType,
        List<CarePathway> carePathways,
        List<Gender> genders,
        List<AgeBand> ageBands,
        List<OffenceGroup> excludedOffences,
        String outwardCode) {

    static UnitView of(Unit unit) {
        Admits admits = unit.admits();
        return new UnitView(
                unit.code(),
                unit.name(),
                unit.operator(),
                unit.place().region(),
                admits.care().securityLevel(),
                admits.care().serviceType(),
                sorted(admits.care().carePathways()),
                sorted(admits.genders()),
                sorted(admits.ageBands()),
                sorted(admits.excludedOffences()),
                unit.place().outwardCode());
    }

    private static <E extends Enum<E>> List<E> sorted(Set<E> codes) {
        return codes.stream().sorted().toList();
    }
}
