package org.securepathways.referrals.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks find the same person again, and tell nothing. */
class BlindIndexTest {
    private static final LocalDate BORN = LocalDate.parse("1990-05-17");
    private static final PrisonNumber NUMBER = new PrisonNumber("A1234BC");

    private final BlindIndex index = new BlindIndex(new byte[32]);

    @ParameterizedTest
    @CsvSource({
        "Ward, WARD",
        "O'Brien, O’Brien",
        "O'Brien, OBRIEN",
        "Smith-Jones, Smith Jones",
        "Núñez, Nunez",
        "Strauß, STRAUSS",
        "Łukasz, łukasz",
        "  Ward , Ward"
    })
    void a_name_written_otherwise_has_the_same_marks(String one, String other) {
        assertThat(marks(one, "Sam", BORN)).isEqualTo(marks(other, "Sam", BORN));
        assertThat(marks("Ward", one, BORN)).isEqualTo(marks("Ward", other, BORN));
    }

    @Test
    void another_name_or_birthday_or_order_has_other_marks() {
        var sam = marks("Ward", "Sam", BORN);

        assertThat(marks("Warde", "Sam", BORN).fullName()).isNotEqualTo(sam.fullName());
        assertThat(marks("Sam", "Ward", BORN).fullName()).isNotEqualTo(sam.fullName());
        assertThat(marks("War", "dSam", BORN).fullName()).isNotEqualTo(sam.fullName());
        assertThat(marks("Ward", "Sam", BORN.plusDays(1)).familyNameAndBirth()).isNotEqualTo(sam.familyNameAndBirth());
    }

    @Test
    void what_is_not_known_has_no_mark() {
        assertThat(marks(null, "Sam", BORN)).isEqualTo(new Marks(sam().prisonNumber(), null, null, null, null, null));
        assertThat(marks("---", "Sam", BORN).fullName()).isNull();
        assertThat(marks("Ward", "Sam", null).familyNameAndBirth()).isNull();
        assertThat(marks("Ward", "Sam", null).fullName()).isNotNull();
    }

    @Test
    void one_text_as_two_kinds_of_thing_has_two_marks() {
        var detainee = index.of(null, new HomeOfficeRef("M1234567"), null, null, null, null);

        assertThat(detainee.homeOfficeRef()).isNotNull().isNotEqualTo(sam().prisonNumber());
        assertThat(sam().fullName()).isNotEqualTo(sam().fullNameAndBirth()).isNotEqualTo(sam().familyNameAndBirth());
    }

    @Test
    void without_the_key_nobody_makes_the_same_mark_and_no_mark_holds_what_it_is_made_of() {
        var otherKey = new byte[32];
        otherKey[31] = 1;
        var other = new BlindIndex(otherKey);

        assertThat(other.keyId()).isNotEqualTo(index.keyId());
        assertThat(other.of(NUMBER, null, null, "Ward", "Sam", BORN).prisonNumber())
                .isNotEqualTo(sam().prisonNumber());
        assertThat(sam().toString()).doesNotContainIgnoringCase("ward").doesNotContain("1234", "1990");
    }

    private Marks sam() {
        return marks("Ward", "Sam", BORN);
    }

    private Marks marks(String family, String given, LocalDate born) {
        return index.of(NUMBER, null, null, family, given, born);
    }
}
