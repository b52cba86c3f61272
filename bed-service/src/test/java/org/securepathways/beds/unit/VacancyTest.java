package org.securepathways.beds.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securepathways.kit.rule.RefusedException;

class VacancyTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant NEXT_DAY = NOON.plusSeconds(86_400);
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @Test
    void a_newer_version_replaces_and_renews() {
        Vacancy told = version(3).publish(told(4, "Elm"), NEXT_DAY);

        assertThat(told.ward()).isEqualTo("Elm");
        assertThat(told.confirmedAt()).isEqualTo(NEXT_DAY);
    }

    @Test
    void an_older_version_is_refused_and_told_the_newest() {
        assertThatThrownBy(() -> version(3).publish(told(2, "Ash"), NEXT_DAY))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.refusal()).isEqualTo(UnitRefusal.STALE_VERSION);
                    assertThat(refused.details()).containsEntry("newestVersion", 3L);
                });
    }

    @Test
    void the_same_version_again_changes_nothing() {
        assertThat(version(3).publish(told(3, "Ash"), NEXT_DAY)).isEqualTo(version(3));
    }

    @Test
    void the_same_version_with_other_content_is_refused() {
        assertRefused(UnitRefusal.VERSION_REUSED, () -> version(3).publish(told(3, "Elm"), NEXT_DAY));
    }

    @Test
    void a_vacancy_taken_back_comes_back_only_with_a_newer_version() {
        Vacancy withdrawn = version(3).withdraw();

        assertRefused(UnitRefusal.STALE_VERSION, () -> withdrawn.publish(told(3, "Ash"), NEXT_DAY));
        assertThat(withdrawn.publish(told(4, "Ash"), NEXT_DAY).bed()).isEqualTo(BedState.FREE);
    }

    @ParameterizedTest
    @CsvSource({"FREE, FREE", "RESERVED, RESERVED", "OCCUPIED, FREE", "WITHDRAWN, FREE"})
    void a_newer_version_frees_a_bed_unless_it_is_reserved(BedState before, BedState after) {
        Vacancy bed = new Vacancy(told(1, "Ash"), NOON, before);

        assertThat(bed.publish(told(2, "Ash"), NEXT_DAY).bed()).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"-367", "367"})
    void a_day_more_than_a_year_away_is_a_slip_of_the_pen(long days) {
        PublishVacancy told = new PublishVacancy("X9A01", "4-12", "Ash", TODAY.plusDays(days), 1);

        assertRefused(UnitRefusal.AVAILABLE_FROM_IMPLAUSIBLE, () -> Vacancy.first(told, NOON));
    }

    private static void assertRefused(UnitRefusal refusal, Supplier<Vacancy> attempt) {
        assertThatThrownBy(attempt::get)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private static Vacancy version(long version) {
        return Vacancy.first(told(version, "Ash"), NOON);
    }

    private static PublishVacancy told(long version, String ward) {
        return new PublishVacancy("X9A01", "4-12", ward, TODAY, version);
    }
}
