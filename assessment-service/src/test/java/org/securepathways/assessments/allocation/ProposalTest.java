package org.securepathways.assessments.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securepathways.assessments.directory.Details;
import org.securepathways.assessments.directory.Profession;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Region;

class ProposalTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Region HERE = Region.NORTH_EAST_AND_YORKSHIRE;
    private static final UUID CASE = new UUID(0, 99);

    @ParameterizedTest
    @CsvSource({
        "ALLOCATE, UNALLOCATED, yes",
        "ALLOCATE, ALLOCATED, ALLOCATED_ALREADY",
        "ALLOCATE, CASE_ENDED, ALLOCATION_CASE_ENDED",
        "REALLOCATE, UNALLOCATED, NOT_ALLOCATED",
        "REALLOCATE, ALLOCATED, yes",
        "REALLOCATE, CASE_ENDED, ALLOCATION_CASE_ENDED",
        "RELEASE, UNALLOCATED, NOT_ALLOCATED",
        "RELEASE, ALLOCATED, yes",
        "RELEASE, CASE_ENDED, ALLOCATION_CASE_ENDED"
    })
    void every_act_is_allowed_or_refused_as_the_table_says(
            AllocationAct act, AllocationStanding standing, String says) {
        assertThat(act.refusal(standing).map(Enum::name).orElse("yes")).isEqualTo(says);
    }

    @Test
    void each_rule_that_rules_out_says_why() {
        var elsewhere = candidate(1, Region.LONDON, "LS9", 0);
        var away = new Candidate(
                id(2),
                details(HERE, "LS9"),
                0,
                6,
                List.of(new Leave(id(9), id(2), MONDAY.plusDays(7), MONDAY.plusDays(8))),
                Optional.empty());
        var full = candidate(3, HERE, "LS9", 6);
        var far = candidate(4, HERE, "TR1", 0);

        var proposal = Proposal.of(
                rules(
                        rule(Criterion.SERVES_REGION),
                        rule(Criterion.NOT_ON_LEAVE, 7),
                        rule(Criterion.BELOW_CAPACITY),
                        rule(Criterion.WITHIN_KM, 200)),
                need(),
                List.of(elsewhere, away, full, far));

        assertThat(proposal.ranked()).isEmpty();
        assertThat(proposal.ruledOut())
                .extracting(Proposal.RuledOut::criterion)
                .containsExactly(
                        Criterion.SERVES_REGION, Criterion.NOT_ON_LEAVE, Criterion.BELOW_CAPACITY, Criterion.WITHIN_KM);
        assertThat(proposal.ruledOut())
                .extracting(Proposal.RuledOut::says)
                .satisfiesExactly(
                        says -> assertThat(says).isEqualTo("Does not work in north east and yorkshire."),
                        says -> assertThat(says).isEqualTo("Is on leave from 2026-03-09 to 2026-03-10."),
                        says -> assertThat(says).isEqualTo("Has 6 of at most 6 cases."),
                        says -> assertThat(says).contains("km away"));
    }

    @Test
    void leave_that_begins_after_the_days_the_rule_names_rules_nobody_out() {
        var later = new Candidate(
                id(2),
                details(HERE, "LS9"),
                0,
                6,
                List.of(new Leave(id(9), id(2), MONDAY.plusDays(8), MONDAY.plusDays(8))),
                Optional.empty());

        assertThat(order(List.of(later), rule(Criterion.NOT_ON_LEAVE, 7))).containsExactly(2);
    }

    @Test
    void the_next_rule_decides_only_where_the_one_before_finds_two_equal() {
        var nearAndBusy = candidate(1, HERE, "LS9", 5);
        var nearToo = candidate(2, HERE, "WF1", 2);
        var farAndFree = candidate(3, HERE, "NE1", 0);
        var all = List.of(farAndFree, nearAndBusy, nearToo);

        assertThat(order(all, rule(Criterion.NEARER, 50), rule(Criterion.FEWER_CASES)))
                .containsExactly(2, 1, 3);
        assertThat(order(all, rule(Criterion.FEWER_CASES), rule(Criterion.NEARER, 50)))
                .containsExactly(3, 2, 1);
    }

    @Test
    void where_all_rules_find_two_equal_whoever_was_given_a_case_longest_ago_goes_first() {
        var recently = given(1, NOON);
        var longAgo = given(2, NOON.minusSeconds(1));
        var never = candidate(3, HERE, "LS9", 0);
        var neverEither = candidate(4, HERE, "LS9", 0);

        var proposal =
                Proposal.of(rules(rule(Criterion.FEWER_CASES)), need(), List.of(recently, neverEither, longAgo, never));

        assertThat(proposal.ranked().stream().map(ProposalTest::number)).containsExactly(3, 4, 2, 1);
        assertThat(proposal.ranked().get(0).after()).isEmpty();
        assertThat(proposal.ranked().get(1).after().orElseThrow()).contains("older entry");
        assertThat(proposal.ranked().get(3).after().orElseThrow()).contains("more recently");
    }

    @Test
    void whose_distance_is_not_known_comes_last_and_is_not_ruled_out() {
        var nowhere = candidate(1, HERE, "ZZ1", 0);
        var far = candidate(2, HERE, "TR1", 0);

        assertThat(order(List.of(nowhere, far), rule(Criterion.WITHIN_KM, 1000), rule(Criterion.NEARER, 50)))
                .containsExactly(2, 1);
    }

    @Test
    void every_candidate_is_explained_by_every_rule() {
        var proposal = Proposal.of(
                rules(rule(Criterion.SERVES_REGION), rule(Criterion.KNOWS_PATHWAY), rule(Criterion.NEARER, 50)),
                need(),
                List.of(candidate(1, HERE, "LS9", 0), candidate(2, HERE, "NE1", 0)));

        assertThat(proposal.ranked().get(0).because())
                .containsExactly(
                        "Works in north east and yorkshire.",
                        "Assesses for mental illness.",
                        "Sets out from about 0 km away.");
        assertThat(proposal.ranked().get(1).after().orElseThrow())
                .startsWith("Comes after the one before by NEARER: Sets out from about 0 km away. Here: Sets out from");
    }

    @Test
    void the_first_is_given_the_case_and_another_one_only_with_a_reason() {
        var proposal = Proposal.of(
                rules(rule(Criterion.BELOW_CAPACITY), rule(Criterion.FEWER_CASES)),
                need(),
                List.of(candidate(1, HERE, "LS9", 0), candidate(2, HERE, "LS9", 1), candidate(3, HERE, "LS9", 6)));

        assertThat(give(proposal, null, null, null).clinicianId()).isEqualTo(id(1));
        assertThat(give(proposal, 1, OverrideReason.LANGUAGE, null).overrideReason())
                .isEmpty();
        assertThatThrownBy(() -> give(proposal, 2, null, null)).hasMessage("OVERRIDE_REASON_REQUIRED");
        assertThat(give(proposal, 2, OverrideReason.LANGUAGE, null).rank()).contains(2);
        assertThat(give(proposal, 3, OverrideReason.KNOWS_PATIENT, null).rank()).isEmpty();
        assertThatThrownBy(() -> give(proposal, 4, OverrideReason.LANGUAGE, null))
                .hasMessage("ALLOCATION_NOT_A_CANDIDATE");
    }

    @Test
    void a_reallocation_goes_to_the_first_who_does_not_have_it() {
        var proposal = Proposal.of(
                rules(rule(Criterion.FEWER_CASES)),
                need(),
                List.of(candidate(1, HERE, "LS9", 0), candidate(2, HERE, "LS9", 1)));

        assertThat(give(proposal, null, null, 1).clinicianId()).isEqualTo(id(2));
        assertThat(give(proposal, 2, null, 1).overrideReason()).isEmpty();
        assertThatThrownBy(() -> give(proposal, 1, OverrideReason.LANGUAGE, 1)).hasMessage("ALLOCATION_HAS_IT_ALREADY");
    }

    @Test
    void nobody_is_nobody() {
        assertThatThrownBy(() -> give(Proposal.of(rules(), need(), List.of()), null, null, null))
                .hasMessage("NO_CANDIDATE");
    }

    @Test
    void rules_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> rules(rule(Criterion.FEWER_CASES), rule(Criterion.FEWER_CASES))
                        .published(MONDAY))
                .hasMessage("RULES_INVALID");
        assertThatThrownBy(() -> rules(rule(Criterion.NEARER)).published(MONDAY))
                .hasMessage("RULES_INVALID");
        assertThatThrownBy(() -> rules(rule(Criterion.NEARER, 0)).published(MONDAY))
                .hasMessage("RULES_INVALID");
        assertThatThrownBy(() -> rules(rule(Criterion.FEWER_CASES, 3)).published(MONDAY))
                .hasMessage("RULES_INVALID");
        assertThatThrownBy(() -> rules(rule(Criterion.FEWER_CASES)).published(MONDAY.plusDays(1)))
                .hasMessage("RULES_BACKDATED");
        assertThat(rules(rule(Criterion.NOT_ON_LEAVE, 0)).published(MONDAY).rules())
                .hasSize(1);
    }

    private static Allocation give(Proposal proposal, Integer chosen, OverrideReason reason, Integer holder) {
        var choice =
                new Allocation.Choice(Optional.ofNullable(chosen).map(ProposalTest::id), Optional.ofNullable(reason));
        return Allocation.of(
                id(50), CASE, proposal, choice, Optional.ofNullable(holder).map(ProposalTest::id), "tester", NOON);
    }

    private static List<Integer> order(List<Candidate> candidates, Rule... rules) {
        return Proposal.of(rules(rules), need(), candidates).ranked().stream()
                .map(ProposalTest::number)
                .toList();
    }

    private static int number(Proposal.Ranked ranked) {
        return (int) ranked.candidate().id().getLeastSignificantBits();
    }

    private static Need need() {
        return new Need(HERE, CarePathway.MENTAL_ILLNESS, Places.shipped().ofPrison("LEI"), MONDAY);
    }

    private static RuleSet rules(Rule... rules) {
        return new RuleSet(1, MONDAY, List.of(rules));
    }

    private static Rule rule(Criterion criterion) {
        return new Rule(criterion, Optional.empty());
    }

    private static Rule rule(Criterion criterion, int number) {
        return new Rule(criterion, Optional.of(number));
    }

    private static Candidate given(int number, Instant at) {
        return new Candidate(id(number), details(HERE, "LS9"), 0, 6, List.of(), Optional.of(at));
    }

    private static Candidate candidate(int number, Region region, String base, int openCases) {
        return new Candidate(id(number), details(region, base), openCases, 6, List.of(), Optional.empty());
    }

    private static Details details(Region region, String base) {
        return new Details(
                "Ruth Adeyemi",
                Profession.DOCTOR,
                "1234567",
                true,
                "X9A01",
                Set.of(region),
                Set.of(CarePathway.MENTAL_ILLNESS),
                base,
                Optional.empty());
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
