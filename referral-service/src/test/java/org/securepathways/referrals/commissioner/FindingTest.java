package org.securepathways.referrals.commissioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Gender;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.LevelWanted;
import org.securepathways.contracts.codes.Region;
import org.securepathways.referrals.commissioner.GatekeeperList.Need;
import org.securepathways.referrals.prison.Prison;
import org.securepathways.referrals.prison.Prisons;

class FindingTest {
    @ParameterizedTest
    @CsvSource({
        "LS12, X7A01, ENGLAND",
        "L8, X7B02, ENGLAND",
        "SW1A, X7E05, ENGLAND",
        "CF10, X7W01, WALES",
        "G12, X7N01,"
    })
    void an_outward_code_tells_the_area_and_its_country(String code, String commissioner, Jurisdiction jurisdiction) {
        var area = AreaList.shipped().of(code).orElseThrow();

        assertThat(area.commissioner()).isEqualTo(commissioner);
        assertThat(area.jurisdiction()).isEqualTo(jurisdiction);
    }

    @Test
    void every_prison_has_somebody_who_pays_where_it_is() {
        assertThat(Prisons.all().stream().map(Prison::region).distinct())
                .allSatisfy(
                        region -> assertThat(AreaList.shipped().around(region)).isNotNull());
    }

    @Test
    void every_region_and_need_has_a_gatekeeper() {
        for (var region : Region.values()) {
            for (var pathway : CarePathway.values()) {
                for (var level : LevelWanted.values()) {
                    assertThat(gatekeeper(region, AgeBand.AGE_25_TO_64, Gender.MALE, pathway, level))
                            .as(region + " " + pathway + " " + level)
                            .isNotNull();
                }
            }
        }
    }

    @Test
    void need_and_person_decide_who_decides() {
        var ordinary = gatekeeper(
                Region.MIDLANDS, AgeBand.AGE_25_TO_64, Gender.MALE, CarePathway.MENTAL_ILLNESS, LevelWanted.MEDIUM);
        assertThat(ordinary).isEqualTo("X8C01");
        assertThat(gatekeeper(
                        Region.MIDLANDS, AgeBand.AGE_25_TO_64, Gender.MALE, CarePathway.AUTISM, LevelWanted.MEDIUM))
                .isEqualTo("X8C02");
        assertThat(gatekeeper(
                        Region.MIDLANDS,
                        AgeBand.AGE_25_TO_64,
                        Gender.FEMALE,
                        CarePathway.MENTAL_ILLNESS,
                        LevelWanted.LOW))
                .isEqualTo("X8C03");
        assertThat(gatekeeper(
                        Region.MIDLANDS,
                        AgeBand.AGE_25_TO_64,
                        Gender.MALE,
                        CarePathway.MENTAL_ILLNESS,
                        LevelWanted.HIGH))
                .isEqualTo("X8N02");
        // Edge case 29: a person under 18 is nobody's by default.
        assertThat(gatekeeper(
                        Region.MIDLANDS, AgeBand.UNDER_18, Gender.MALE, CarePathway.MENTAL_ILLNESS, LevelWanted.MEDIUM))
                .isEqualTo("X8N01");
    }

    @Test
    void a_list_with_a_fault_is_not_taken() {
        assertThatThrownBy(() -> CsvLines.read("areas", "a,b", List.of("a;b"))).hasMessageContaining("does not begin");
        assertThatThrownBy(() -> CsvLines.read("areas", "a,b", List.of("a,b", "1,2,3")))
                .hasMessageContaining("another length");
        assertThatThrownBy(() -> new AreaList(twice("LS", "X7A01", "MIDLANDS", "ENGLAND")))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> new AreaList(List.of())).hasMessageContaining("has nobody for");
        assertThatThrownBy(() -> CsvLines.code("x")).hasMessageContaining("not an organisation's code");
    }

    private static List<String[]> twice(String... cells) {
        return Arrays.asList(cells, cells);
    }

    private static String gatekeeper(
            Region region, AgeBand age, Gender gender, CarePathway pathway, LevelWanted level) {
        return GatekeeperList.shipped().of(new Need(region, age, gender, pathway, level));
    }
}
