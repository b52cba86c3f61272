package org.securepathways.beds.matching;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.securepathways.beds.patient.Search;
import org.securepathways.beds.unit.Admits;
import org.securepathways.beds.unit.BedState;
import org.securepathways.beds.unit.Operator;
import org.securepathways.beds.unit.PublishVacancy;
import org.securepathways.beds.unit.Staleness;
import org.securepathways.beds.unit.Unit;
import org.securepathways.beds.unit.Vacancy;
import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Gender;
import org.securepathways.contracts.codes.OffenceGroup;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;

/** Units, beds and searches with everything defaulted. */
final class Given {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final Staleness STALENESS = new Staleness(Duration.ofHours(24), Duration.ofHours(72));

    private Given() {}

    static Search aSearchForMediumSecure() {
        return new Search(
                new Search.Care(SecurityLevel.MEDIUM, ServiceType.SECURE, CarePathway.MENTAL_ILLNESS),
                Gender.MALE,
                AgeBand.AGE_25_TO_64,
                OffenceGroup.ARSON,
                Region.NORTH_EAST_AND_YORKSHIRE);
    }

    static Unit aMediumSecureUnit(String code) {
        return unit(
                code,
                new Admits(
                        new Admits.Care(
                                SecurityLevel.MEDIUM, ServiceType.SECURE, EnumSet.of(CarePathway.MENTAL_ILLNESS)),
                        EnumSet.of(Gender.MALE),
                        EnumSet.of(AgeBand.AGE_25_TO_64),
                        Set.of()));
    }

    static Unit unit(String code, Admits admits) {
        return new Unit(
                code, "Ash Ward Unit", Operator.NHS, new Unit.Place(Region.NORTH_EAST_AND_YORKSHIRE, "LS1"), admits);
    }

    static Unit inRegion(Unit unit, Region region) {
        return new Unit(unit.code(), unit.name(), unit.operator(), new Unit.Place(region, "N1"), unit.admits());
    }

    static Unit excludingArson(Unit unit) {
        Admits admits = unit.admits();
        return unit(
                unit.code(),
                new Admits(admits.care(), admits.genders(), admits.ageBands(), EnumSet.of(OffenceGroup.ARSON)));
    }

    static Unit admittingOnly(Set<Gender> genders, Set<AgeBand> ageBands, Unit unit) {
        return unit(unit.code(), new Admits(unit.admits().care(), genders, ageBands, Set.of()));
    }

    static Vacancy aFreeBed(String unit, String reference) {
        return aFreeBed(unit, reference, LocalDate.parse("2026-03-01"));
    }

    static Vacancy aFreeBed(String unit, String reference, LocalDate from) {
        return Vacancy.first(new PublishVacancy(unit, reference, "Ash", from, 1), NOON);
    }

    static Vacancy in(BedState state, Vacancy vacancy) {
        return new Vacancy(vacancy.published(), vacancy.confirmedAt(), state);
    }

    static Supply with(Unit unit, Vacancy... beds) {
        return new Supply(
                unit, Arrays.stream(beds).map(bed -> new Supply.OnOffer(bed, 0)).toList());
    }
}
