package org.securepathways.referrals.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.referrals.feed.FeedFact.Kind.DETAILS;
import static org.securepathways.referrals.feed.FeedFact.Kind.RECEIVED;
import static org.securepathways.referrals.feed.FeedFact.Kind.RELEASED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.referrals.person.PrisonNumber;
import org.securepathways.referrals.prison.Prisons;

class SheetTest {
    private static final PrisonNumber SAM = new PrisonNumber("A1234BC");

    // edge case 20, 41
    @Test
    void in_whatever_order_the_feed_comes_it_tells_the_same() {
        var facts = new ArrayList<>(List.of(
                movement(RECEIVED, Feed.MOVEMENTS, "LEI", MovementReason.ADMISSION, "2026-03-01T10:00:00Z"),
                movement(RECEIVED, Feed.SEARCH, "LEI", MovementReason.ADMISSION, "2026-03-01T10:04:10Z"),
                movement(RELEASED, Feed.MOVEMENTS, "LEI", MovementReason.TRANSFERRED, "2026-03-05T09:00:00Z"),
                movement(RECEIVED, Feed.MOVEMENTS, "MDI", MovementReason.TRANSFERRED, "2026-03-05T12:00:00Z"),
                // The second feed noticed the move late, when the person had long arrived.
                movement(RELEASED, Feed.SEARCH, "LEI", MovementReason.TRANSFERRED, "2026-03-05T12:05:00Z"),
                told("2026-03-06T00:00:00Z", CustodyStatus.SENTENCED, Map.of()),
                told("2026-03-02T00:00:00Z", CustodyStatus.REMAND, Map.of())));
        var inOrder = Sheet.of(facts);

        assertThat(inOrder.whereabouts()).isEqualTo(Whereabouts.IN_PRISON);
        assertThat(inOrder.prison().code()).isEqualTo("MDI");
        assertThat(inOrder.status()).isEqualTo(CustodyStatus.SENTENCED);
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(facts, new Random(seed));
            assertThat(Sheet.of(facts)).isEqualTo(inOrder);
        }
    }

    // edge case 20
    @ParameterizedTest
    @CsvSource({"10:00:00, IN_PRISON, 0", "10:45:00, IN_PRISON, 0", "10:45:01, IN_PRISON, 1"})
    void released_by_mistake_and_back_within_45_minutes_nobody_was_released(
            String back, Whereabouts whereabouts, int releases) {
        var sheet = Sheet.of(List.of(
                movement(RELEASED, Feed.SEARCH, "LEI", MovementReason.RELEASED_TO_HOSPITAL, "2026-03-05T10:00:00Z"),
                movement(RECEIVED, Feed.SEARCH, "LEI", MovementReason.ADMISSION, "2026-03-05T" + back + "Z")));

        assertThat(sheet.whereabouts()).isEqualTo(whereabouts);
        assertThat(sheet.hospitalReleases()).hasSize(releases);
        assertThat(sheet.custodyEndedOn()).isEmpty();
    }

    @Test
    void gone_from_one_prison_and_in_another_at_once_is_no_mistake() {
        var sheet = Sheet.of(List.of(
                movement(RELEASED, Feed.SEARCH, "LEI", MovementReason.RELEASED_TO_HOSPITAL, "2026-03-05T10:00:00Z"),
                movement(RECEIVED, Feed.SEARCH, "MDI", MovementReason.ADMISSION, "2026-03-05T10:20:00Z")));

        assertThat(sheet.hospitalReleases()).hasSize(1);
        assertThat(sheet.prison().code()).isEqualTo("MDI");
    }

    @ParameterizedTest
    @EnumSource
    void whoever_left_is_where_the_reason_says(MovementReason reason) {
        var sheet = Sheet.of(List.of(movement(RELEASED, Feed.MOVEMENTS, "LEI", reason, "2026-03-05T10:00:00Z")));

        assertThat(sheet.whereabouts())
                .isEqualTo(
                        switch (reason) {
                            case TRANSFERRED, TEMPORARY_ABSENCE_RELEASE, SENT_TO_COURT -> Whereabouts.AWAY;
                            case RELEASED_TO_HOSPITAL -> Whereabouts.HOSPITAL;
                            case RELEASED -> Whereabouts.RELEASED;
                            case DIED -> Whereabouts.DIED;
                            case ADMISSION, TEMPORARY_ABSENCE_RETURN, RETURN_FROM_COURT, UNKNOWN -> Whereabouts.UNKNOWN;
                        });
    }

    // edge case 24
    @Test
    void of_each_date_the_last_word_stands_and_one_can_be_taken_away() {
        var sheet = Sheet.of(List.of(
                told("2026-03-02T00:00:00Z", null, Map.of(SentenceDate.CONDITIONAL_RELEASE, day("2026-09-01"))),
                told("2026-03-01T00:00:00Z", null, Map.of(SentenceDate.CONDITIONAL_RELEASE, day("2026-12-01"))),
                told("2026-03-03T00:00:00Z", null, Map.of(SentenceDate.SENTENCE_EXPIRY, day("2027-09-01"))),
                told("2026-03-01T01:00:00Z", null, Map.of(SentenceDate.TARIFF, day("2030-01-01"))),
                told("2026-03-04T00:00:00Z", null, Map.of(SentenceDate.TARIFF, Optional.empty()))));

        assertThat(sheet.dates())
                .isEqualTo(Map.of(
                        SentenceDate.CONDITIONAL_RELEASE, LocalDate.of(2026, 9, 1),
                        SentenceDate.SENTENCE_EXPIRY, LocalDate.of(2027, 9, 1)));
        assertThat(sheet.datesAt()).isEqualTo("2026-03-04T00:00:00Z");
    }

    // edge case 4
    @ParameterizedTest
    @CsvSource({
        "2024-10-09T17:42:31.703446365+01:00, 2024-10-09T16:42:31.703446365Z",
        "2026-07-01T09:00:00, 2026-07-01T08:00:00Z",
        "2026-01-01T09:00, 2026-01-01T09:00:00Z",
        "2026-10-25T01:30:00, 2026-10-25T00:30:00Z",
        "2026-10-25T01:30:00Z, 2026-10-25T01:30:00Z"
    })
    void time_is_read_as_the_prison_service_writes_it(String text, String instant) {
        assertThat(FeedTime.instant(text)).isEqualTo(instant);
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(LocalDate.parse(text));
    }

    static FeedFact movement(FeedFact.Kind kind, String feed, String prison, MovementReason reason, String at) {
        var type = feed + (kind == RECEIVED ? ".prisoner.received" : ".prisoner.released");
        return new FeedFact(
                kind,
                type,
                SAM,
                Instant.parse(at),
                at,
                reason,
                Prisons.withCode(prison).orElseThrow(),
                null,
                Details.NONE);
    }

    private static FeedFact told(String at, CustodyStatus status, Map<SentenceDate, Optional<LocalDate>> dates) {
        return new FeedFact(
                DETAILS,
                Feed.SEARCH + ".prisoner.updated",
                SAM,
                Instant.parse(at),
                at,
                null,
                null,
                null,
                new Details(status, dates));
    }
}
