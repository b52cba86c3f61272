package org.securepathways.beds.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.beds.matching.Given.aSearchForMediumSecure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.securepathways.beds.unit.Admits;
import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Gender;
import org.securepathways.contracts.codes.OffenceGroup;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;

class UnitFitTest {

    @Test
    void a_unit_of_the_recommended_level_and_pathway_fits() {
        assertThat(against(secure(SecurityLevel.MEDIUM))).isEmpty();
    }

    @Test
    void a_more_secure_unit_is_too_high_and_a_less_secure_one_too_low() {
        assertThat(against(secure(SecurityLevel.HIGH))).containsExactly(Why.LEVEL_TOO_HIGH);
        assertThat(against(secure(SecurityLevel.LOW))).containsExactly(Why.LEVEL_TOO_LOW);
    }

    @Test
    void an_intensive_care_unit_is_another_service_and_its_level_is_not_compared() {
        assertThat(against(care(SecurityLevel.NONE, ServiceType.PICU, CarePathway.MENTAL_ILLNESS)))
                .containsExactly(Why.OTHER_SERVICE);
    }

    @Test
    void a_unit_for_another_pathway_does_not_fit() {
        assertThat(against(care(SecurityLevel.MEDIUM, ServiceType.SECURE, CarePathway.DEAF)))
                .containsExactly(Why.CARE_PATHWAY_NOT_PROVIDED);
    }

    @Test
    void a_womens_unit_for_young_adults_names_both_reasons() {
        Admits admits = new Admits(
                secure(SecurityLevel.MEDIUM), EnumSet.of(Gender.FEMALE), EnumSet.of(AgeBand.AGE_18_TO_24), Set.of());

        assertThat(codes(UnitFit.against(aSearchForMediumSecure(), admits)))
                .containsExactly(Why.GENDER_NOT_ADMITTED, Why.AGE_NOT_ADMITTED);
    }

    @Test
    void a_unit_that_excludes_arson_says_so_in_words() {
        Admits admits = new Admits(
                secure(SecurityLevel.MEDIUM),
                EnumSet.of(Gender.MALE),
                EnumSet.of(AgeBand.AGE_25_TO_64),
                EnumSet.of(OffenceGroup.ARSON));

        assertThat(UnitFit.against(aSearchForMediumSecure(), admits))
                .containsExactly(new Reason(Why.OFFENCE_EXCLUDED, "The unit excludes arson."));
    }

    private static Admits.Care secure(SecurityLevel level) {
        return care(level, ServiceType.SECURE, CarePathway.MENTAL_ILLNESS);
    }

    private static Admits.Care care(SecurityLevel level, ServiceType service, CarePathway pathway) {
        return new Admits.Care(level, service, EnumSet.of(pathway));
    }

    private static List<Why> against(Admits.Care care) {
        Admits admits = new Admits(care, EnumSet.of(Gender.MALE), EnumSet.of(AgeBand.AGE_25_TO_64), Set.of());
        return codes(UnitFit.against(aSearchForMediumSecure(), admits));
    }

    private static List<Why> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }
}
