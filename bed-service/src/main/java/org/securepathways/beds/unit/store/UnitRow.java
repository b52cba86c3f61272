package org.securepathways.beds.unit.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
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

/** A unit as it lies in its table. */
@Entity
@Table(name = "unit")
class UnitRow {
    @Id
    String code;

    String name;

    @Enumerated(EnumType.STRING)
    Operator operator;

    @Enumerated(EnumType.STRING)
    Region region;

    @Column(name = "outward_code")
    String outwardCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "security_level")
    SecurityLevel securityLevel;

    @Enumerated(EnumType.STRING)
    @Column(name = "service_type")
    ServiceType serviceType;

    @Column(name = "care_pathways")
    String carePathways;

    String genders;

    @Column(name = "age_bands")
    String ageBands;

    @Column(name = "excluded_offences")
    String excludedOffences;

    @Column(name = "registered_at")
    Instant registeredAt;

    static UnitRow of(Unit unit, Instant registeredAt) {
        UnitRow row = new UnitRow();
        row.code = unit.code();
        row.name = unit.name();
        row.operator = unit.operator();
        row.region = unit.place().region();
        row.outwardCode = unit.place().outwardCode();
        Admits admits = unit.admits();
        row.securityLevel = admits.care().securityLevel();
        row.serviceType = admits.care().serviceType();
        row.carePathways = text(admits.care().carePathways());
        row.genders = text(admits.genders());
        row.ageBands = text(admits.ageBands());
        row.excludedOffences = text(admits.excludedOffences());
        row.registeredAt = registeredAt;
        return row;
    }

    Unit toUnit() {
        Admits.Care care = new Admits.Care(securityLevel, serviceType, codes(CarePathway.class, carePathways));
        return new Unit(
                code,
                name,
                operator,
                new Unit.Place(region, outwardCode),
                new Admits(
                        care,
                        codes(Gender.class, genders),
                        codes(AgeBand.class, ageBands),
                        codes(OffenceGroup.class, excludedOffences)));
    }

    private static String text(Set<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static <E extends Enum<E>> Set<E> codes(Class<E> type, String text) {
        return Arrays.stream(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toUnmodifiableSet());
    }
}
