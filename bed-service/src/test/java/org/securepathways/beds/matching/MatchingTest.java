package org.securepathways.beds.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.beds.matching.Given.NOON;
import static org.securepathways.beds.matching.Given.STALENESS;
import static org.securepathways.beds.matching.Given.aFreeBed;
import static org.securepathways.beds.matching.Given.aMediumSecureUnit;
import static org.securepathways.beds.matching.Given.aSearchForMediumSecure;
import static org.securepathways.beds.matching.Given.with;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.securepathways.beds.unit.BedState;
import org.securepathways.beds.unit.Vacancy;
import org.securepathways.contracts.codes.Region;

class MatchingTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @Test
    void a_free_bed_in_a_fitting_unit_is_a_candidate_and_says_why() {
        Matches matches = match(with(aMediumSecureUnit("X9A01"), aFreeBed("X9A01", "4-12")));

        assertThat(matches.candidates()).extracting(Candidate::vacancy).containsExactly("4-12");
        assertThat(codes(matches.candidates().get(0).reasons())).containsExactly(Why.AVAILABLE_NOW, Why.SAME_REGION);
        assertThat(matches.others()).isEmpty();
    }

    @Test
    void the_bed_free_soonest_comes_first_and_then_the_region_of_the_prison() {
        Matches matches = match(
                with(aMediumSecureUnit("X9A01"), aFreeBed("X9A01", "later", TODAY.plusDays(3))),
                with(Given.inRegion(aMediumSecureUnit("X9A02"), Region.LONDON), aFreeBed("X9A02", "far")),
                with(aMediumSecureUnit("X9A03"), aFreeBed("X9A03", "near")));

        assertThat(matches.candidates()).extracting(Candidate::vacancy).containsExactly("near", "far", "later");
    }

    @Test
    void a_bed_free_since_last_week_is_no_sooner_than_one_free_today() {
        Matches matches = match(
                with(
                        Given.inRegion(aMediumSecureUnit("X9A02"), Region.LONDON),
                        aFreeBed("X9A02", "far", TODAY.minusDays(7))),
                with(aMediumSecureUnit("X9A03"), aFreeBed("X9A03", "near", TODAY)));

        assertThat(matches.candidates()).extracting(Candidate::vacancy).containsExactly("near", "far");
    }

    @Test
    void every_unit_appears_once_and_none_without_a_reason() {
        Matches matches = match(
                with(aMediumSecureUnit("X9A01"), aFreeBed("X9A01", "4-12")),
                with(aMediumSecureUnit("X9A02")),
                with(Given.excludingArson(aMediumSecureUnit("X9A03")), aFreeBed("X9A03", "1")));

        assertThat(matches.others()).extracting(NoMatch::unit).containsExactlyInAnyOrder("X9A02", "X9A03");
        assertThat(matches.others())
                .allSatisfy(other -> assertThat(other.reasons()).isNotEmpty());
    }

    @Test
    void a_unit_without_a_vacancy_says_so() {
        assertThat(whyNot(match(with(aMediumSecureUnit("X9A01"))))).containsExactly(Why.NO_VACANCY);
    }

    @Test
    void a_reserved_and_an_occupied_bed_are_no_candidates() {
        Matches matches = match(with(
                aMediumSecureUnit("X9A01"),
                Given.in(BedState.RESERVED, aFreeBed("X9A01", "1")),
                Given.in(BedState.OCCUPIED, aFreeBed("X9A01", "2"))));

        assertThat(matches.isNoneFound()).isTrue();
        assertThat(whyNot(matches)).containsExactly(Why.BED_RESERVED, Why.BED_OCCUPIED);
    }

    @Test
    void a_vacancy_is_shown_stale_from_24_hours() {
        assertThat(whyAtAge(STALENESS.shownFrom().minusNanos(1))).doesNotContain(Why.VACANCY_STALE);
        assertThat(whyAtAge(STALENESS.shownFrom())).contains(Why.VACANCY_STALE);
        assertThat(whyAtAge(STALENESS.notOfferableFrom().minusNanos(1))).contains(Why.VACANCY_STALE);
    }

    @Test
    void a_vacancy_is_not_offerable_from_72_hours() {
        Matches matches = match(with(aMediumSecureUnit("X9A01"), confirmedBefore(STALENESS.notOfferableFrom())));

        assertThat(whyNot(matches)).containsExactly(Why.VACANCY_TOO_OLD);
    }

    @Test
    void a_bed_already_on_offer_stays_a_candidate_and_says_so() {
        Vacancy bed = aFreeBed("X9A01", "4-12");
        Supply raced = new Supply(aMediumSecureUnit("X9A01"), List.of(new Supply.OnOffer(bed, 2)));

        assertThat(codes(match(raced).candidates().get(0).reasons())).contains(Why.OFFERS_OPEN);
    }

    @Test
    void the_unit_that_fails_on_fewest_points_is_named_first() {
        Matches matches = match(
                with(Given.admittingOnly(Set.of(), Set.of(), aMediumSecureUnit("X9A01"))),
                with(Given.excludingArson(aMediumSecureUnit("X9A02"))));

        assertThat(matches.others()).extracting(NoMatch::unit).containsExactly("X9A02", "X9A01");
    }

    @Test
    void no_units_at_all_is_none_found() {
        assertThat(match().isNoneFound()).isTrue();
    }

    private static List<Why> whyAtAge(Duration age) {
        return codes(match(with(aMediumSecureUnit("X9A01"), confirmedBefore(age)))
                .candidates()
                .get(0)
                .reasons());
    }

    private static Vacancy confirmedBefore(Duration age) {
        Instant then = NOON.minus(age);
        Vacancy bed = aFreeBed("X9A01", "4-12");
        return new Vacancy(bed.published(), then, bed.bed());
    }

    private static Matches match(Supply... supply) {
        return new Matching(STALENESS).match(aSearchForMediumSecure(), List.of(supply), NOON);
    }

    private static List<Why> whyNot(Matches matches) {
        return codes(matches.others().get(0).reasons());
    }

    private static List<Why> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }
}
