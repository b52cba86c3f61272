package org.securepathways.referrals.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.kit.rule.RefusedException;

class IdentifierTest {
    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "4010232137", "943 476 5919"})
    void an_nhs_number_whose_check_digit_fits_is_taken(String number) {
        assertThat(new NhsNumber(number).value()).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9434765918", "1234567890", "3478526985", "9999999999", "0000000000", "94347659190", "x"})
    void an_nhs_number_that_cannot_be_one_is_refused(String number) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> new NhsNumber(number))
                .withMessage("NHS_NUMBER_INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1234B", "1234ABC", "A1234BCD", "a1234bc", "A1234BC ", ""})
    void a_prison_number_of_another_form_is_refused(String number) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> new PrisonNumber(number))
                .withMessage("PRISON_NUMBER_INVALID");
    }

    @ParameterizedTest
    @CsvSource({
        "2008-03-03, UNDER_18",
        "2008-03-02, AGE_18_TO_24",
        "2001-03-02, AGE_25_TO_64",
        "1961-03-02, AGE_65_OVER"
    })
    void the_age_band_changes_on_the_birthday(LocalDate born, AgeBand band) {
        assertThat(born(born).ageBandOn(LocalDate.of(2026, 3, 2))).isEqualTo(band);
    }

    @Test
    void nobody_is_referred_before_they_are_ten() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> born(LocalDate.of(2020, 1, 1)).ageBandOn(LocalDate.of(2026, 3, 2)))
                .withMessage("DATE_OF_BIRTH_IMPLAUSIBLE");
    }

    @Test
    void a_person_does_not_show_in_a_log_line() {
        assertThat(born(LocalDate.of(1990, 1, 1)).toString()).doesNotContain("A1234BC", "Ward", "1990");
    }

    private static Person born(LocalDate date) {
        return new Person(new PrisonNumber("A1234BC"), null, "Ward", "Sam", date);
    }
}
