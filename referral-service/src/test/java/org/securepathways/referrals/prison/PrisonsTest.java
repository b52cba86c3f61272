package org.securepathways.referrals.prison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.Region;

class PrisonsTest {
    private static final String LEEDS = "LEI,Leeds,PRISON,NORTH_EAST_AND_YORKSHIRE,ENGLAND,Y02289,";

    @Test
    void the_list_that_ships_holds_every_prison_of_england_and_wales() {
        var open = Prisons.all().stream().filter(prison -> !prison.closed()).toList();

        assertThat(open).hasSizeBetween(118, 130);
        assertThat(open.stream().map(Prison::region)).contains(Region.values());
        assertThat(open.stream().filter(prison -> prison.jurisdiction() == Jurisdiction.WALES))
                .extracting(Prison::code)
                .containsExactlyInAnyOrder("BWI", "CFI", "PRI", "PYI", "SWI", "UKI", "UPI");
    }

    @ParameterizedTest
    @CsvSource({
        "LEI, Leeds, NORTH_EAST_AND_YORKSHIRE, Y02289",
        "BZI, Bronzefield, SOUTH_EAST, Y04573",
        "CFI, Cardiff, WALES, W00119",
        "HVI, Haverigg, NORTH_WEST, Y03150",
        "WHI, Woodhill, EAST_OF_ENGLAND, Y03660"
    })
    void a_prison_is_known_by_its_code_with_its_region_and_its_healthcare(
            String code, String name, Region region, String health) {
        assertThat(Prisons.withCode(code)).hasValueSatisfying(prison -> {
            assertThat(prison.name()).isEqualTo(name);
            assertThat(prison.region()).isEqualTo(region);
            assertThat(prison.healthCode()).isEqualTo(health);
        });
    }

    @Test
    void a_closed_prison_can_be_read_and_not_be_referred_from() {
        assertThat(Prisons.withCode("HYI")).hasValueSatisfying(holloway -> {
            assertThat(holloway.closed()).isTrue();
            assertThat(holloway.closedIn()).isEqualTo(2016);
        });
        assertThat(Prisons.openWithCode("HYI")).isEmpty();
    }

    @Test
    void an_immigration_removal_centre_is_marked() {
        assertThat(Prisons.withCode("DVI")).map(Prison::kind).contains(Prison.Kind.IRC);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LE,Leeds,PRISON,NORTH_EAST_AND_YORKSHIRE,ENGLAND,, | has a code that is not three letters",
                "LEI,Leeds,PRISON,NORTH_EAST_AND_YORKSHIRE,ENGLAND,, | repeats the code LEI",
                "MDI,,PRISON,NORTH_EAST_AND_YORKSHIRE,ENGLAND,, | has no name",
                "MDI,Moorland,GAOL,NORTH_EAST_AND_YORKSHIRE,ENGLAND,, | has an unknown Kind",
                "MDI,Moorland,PRISON,YORKSHIRE,ENGLAND,, | has an unknown Region",
                "MDI,Moorland,PRISON,WALES,ENGLAND,, | has a region of another country",
                "MDI,Moorland,PRISON,NORTH_EAST_AND_YORKSHIRE,ENGLAND,Y1, | has a health code",
                "MDI,Moorland,PRISON,NORTH_EAST_AND_YORKSHIRE,ENGLAND,,soon | says neither yes nor a year",
                "MDI,Moorland,PRISON,NORTH_EAST_AND_YORKSHIRE | has 4 cells and not 7"
            })
    void a_line_that_cannot_be_right_is_refused_with_its_number(String line, String fault) {
        var lines = new ArrayList<>(List.of(PrisonList.HEADER, LEEDS, line));

        assertThatThrownBy(() -> PrisonList.read(lines)).hasMessageContaining("line 3 " + fault);
    }
}
