package org.securepathways.assessments.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.contracts.codes.SecurityLevel;

class PricesTest {
    private static final List<String> TWO_YEARS = List.of(
            "# a remark",
            "financialYear,level,perDay,source",
            "2008/09,HIGH,749,s",
            "2008/09,MEDIUM,482,s",
            "2008/09,LOW,416,s",
            "2008/09,NONE,288,s",
            "2025/26,HIGH,1000,s",
            "2025/26,MEDIUM,700.50,s",
            "2025/26,LOW,600,s",
            "2025/26,NONE,500,s");

    @ParameterizedTest(name = "{0} to {1} on {2}: {3} a day in prices of {4}")
    @CsvSource({
        "LOW, MEDIUM, 2009-01-10, 66, 2008/09",
        "MEDIUM, HIGH, 2009-03-31, 267, 2008/09",
        "LOW, HIGH, 2012-06-01, 333, 2008/09",
        "MEDIUM, LOW, 2008-04-01, -66, 2008/09",
        "NONE, LOW, 1999-01-01, 128, 2008/09",
        "LOW, MEDIUM, 2025-03-31, 66, 2008/09",
        "LOW, MEDIUM, 2025-04-01, 100.50, 2025/26",
        "LOW, LOW, 2026-05-01, 0, 2025/26"
    })
    void a_level_costs_what_the_year_of_the_day_or_the_latest_before_it_says(
            SecurityLevel from, SecurityLevel to, LocalDate day, BigDecimal perDay, String year) {
        Uplift uplift = new Prices(TWO_YEARS).between(from, to, day);

        assertThat(uplift.perDay()).isEqualByComparingTo(perDay);
        assertThat(uplift.prices()).isEqualTo(year);
    }

    @Test
    void a_year_at_another_level_is_so_many_days_of_the_difference() {
        assertThat(new Prices(TWO_YEARS)
                        .between(SecurityLevel.LOW, SecurityLevel.MEDIUM, LocalDate.of(2009, 1, 1))
                        .over(365))
                .isEqualByComparingTo("24090");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026/28,LOW,1,s",
                "2026,LOW,1,s",
                "2026/27,LOW,-1,s",
                "2026/27,LOW,much,s",
                "2026/27,LOWEST,1,s",
                "2026/27,LOW,1",
                "2008/09,LOW,1,s",
                "2026/27,LOW,1,s"
            })
    void a_line_that_cannot_be_right_and_a_year_that_lacks_a_level_are_not_taken(String line) {
        List<String> text = Stream.concat(TWO_YEARS.stream(), Stream.of(line)).toList();

        assertThatThrownBy(() -> new Prices(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_list_without_its_header_or_without_a_price_is_not_taken() {
        assertThatThrownBy(() -> new Prices(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Prices(List.of("financialYear,level,perDay,source")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
