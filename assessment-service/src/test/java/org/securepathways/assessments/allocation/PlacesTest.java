package org.securepathways.assessments.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    // As the crow flies between the towns, from common knowledge, give or take what the areas allow.
    @ParameterizedTest
    @CsvSource({"LEI, LS12, 0, 5", "LEI, M1, 45, 70", "BXI, M1, 250, 275", "SWI, NE1, 380, 430", "EXI, TR1, 110, 135"})
    void distances_are_about_right(String prison, String base, int atLeast, int atMost) {
        var km = Places.shipped()
                .ofPrison(prison)
                .orElseThrow()
                .kmTo(Places.shipped().ofOutwardCode(base).orElseThrow());

        assertThat(km).isBetween(atLeast, atMost);
    }

    @Test
    void a_place_that_is_not_listed_has_no_distance() {
        assertThat(Places.shipped().ofPrison("ZZZ")).isEmpty();
        assertThat(Places.shipped().ofOutwardCode("ZZ9")).isEmpty();
    }

    @Test
    void a_line_that_cannot_be_right_is_refused() {
        assertThatThrownBy(() -> new Places(List.of("LS,53.80"), List.of())).hasMessageContaining("LS,53.80");
        assertThatThrownBy(() -> new Places(List.of("LS,53.80,-1.55"), List.of("LEI,QQ")))
                .hasMessageContaining("LEI,QQ");
    }
}
