package org.securepathways.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.securepathways.contracts.ContractFiles.MAPPER;
import static org.securepathways.contracts.ContractFiles.PUBLISHED_AT;
import static org.securepathways.contracts.ContractFiles.faults;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
    private static final String MOMENT_SCHEMA = PUBLISHED_AT + "shared/terms.v1.json#/$defs/moment";

    @Test
    void a_date_counts_from_its_start_in_london() {
        Moment winter = new Moment("2026-03-02");

        assertThat(winter.isDateOnly()).isTrue();
        assertThat(winter.instant()).isEqualTo("2026-03-02T00:00:00Z");
        assertThat(winter.londonDay()).isEqualTo("2026-03-02");
    }

    @Test
    void in_summer_that_is_an_hour_earlier() {
        assertThat(new Moment("2026-06-01").instant()).isEqualTo("2026-05-31T23:00:00Z");
    }

    @Test
    void on_the_day_the_clocks_go_forward_it_is_still_midnight() {
        assertThat(new Moment("2026-03-29").instant()).isEqualTo("2026-03-29T00:00:00Z");
        assertThat(new Moment("2026-03-30").instant()).isEqualTo("2026-03-29T23:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T23:30:00Z,      2026-06-02",
        "2026-06-01T22:59:59Z,      2026-06-01",
        "2026-03-02T23:30:00Z,      2026-03-02",
        "2026-06-02T00:30:00+01:00, 2026-06-02",
        "2026-03-03T01:00:00+02:00, 2026-03-02"
    })
    void an_instant_belongs_to_the_day_it_has_in_london(String text, LocalDate day) {
        Moment moment = new Moment(text);

        assertThat(moment.isDateOnly()).isFalse();
        assertThat(moment.londonDay()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02",
                "2026-03-02T09:15:00Z",
                "2026-03-02T09:15:00.100Z",
                "2026-03-02T09:15:00.123456789Z",
                "2026-03-02T09:15:00+00:00",
                "2026-03-02T10:15:00+01:00"
            })
    void what_was_given_is_kept_and_every_reader_of_the_schema_can_read_it(String text) throws Exception {
        Moment read = MAPPER.readValue("\"" + text + "\"", Moment.class);

        assertThat(read.text()).isEqualTo(text);
        assertThat(MAPPER.writeValueAsString(read)).isEqualTo("\"" + text + "\"");
        assertThat(faults(MOMENT_SCHEMA, new TextNode(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2026-3-2",
                "2026-02-30",
                "02/03/2026",
                "2026-03-02T09:15:00",
                "2026-03-02 09:15:00Z",
                "2026-03-02T09:15Z",
                "2026-03-02T25:15:00Z",
                "2026-03-02T09:15:00+01",
                "2026-03-02T09:15:00Z[Europe/London]",
                "+12026-03-02T09:15:00Z"
            })
    void anything_else_is_refused_here_and_by_the_schema(String text) {
        assertThatThrownBy(() -> new Moment(text)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> MAPPER.readValue("\"" + text + "\"", Moment.class))
                .isInstanceOf(JsonMappingException.class);
        assertThat(faults(MOMENT_SCHEMA, new TextNode(text))).isNotEmpty();
    }

    @Test
    void two_moments_are_equal_when_their_evidence_reads_the_same() {
        assertThat(new Moment("2026-03-02")).isEqualTo(Moment.on(LocalDate.of(2026, 3, 2)));
        assertThat(Moment.of(Instant.parse("2026-03-02T09:15:00Z"))).isEqualTo(new Moment("2026-03-02T09:15:00Z"));
        assertThat(new Moment("2026-03-02T00:00:00Z")).isNotEqualTo(new Moment("2026-03-02"));
        assertThat(new Moment("2026-03-02T09:15:00+00:00")).isNotEqualTo(new Moment("2026-03-02T09:15:00Z"));
    }
}
