package org.securepathways.tracker.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.tracker.journey.CaseHistory.OTHER_UNIT;
import static org.securepathways.tracker.journey.CaseHistory.UNIT;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.tracker.AdmissionRecorded;
import org.securepathways.tracker.alert.Alert;
import org.securepathways.tracker.alert.AlertCode;
import org.securepathways.tracker.alert.Alerts;
import org.securepathways.tracker.fact.Fact;

class AdmissionsTest {
    private final CaseHistory history = new CaseHistory().referred("2026-03-02").directed("2026-03-04", UNIT);

    @Test
    @DisplayName("44: a retracted admission leaves the journey as it was before, and both facts kept")
    void a_retracted_admission_leaves_the_journey_as_it_was_and_is_kept() {
        Journey before = journey(history.facts());
        history.admitted("2026-03-05T10:00:00Z", OTHER_UNIT);
        assertThat(journey(history.facts()).isOpen()).isFalse();
        history.retracted("2026-03-06T10:00:00Z");
        Journey after = journey(history.facts());

        assertThat(after.isOpen()).isTrue();
        assertThat(after.outcome()).isEqualTo(before.outcome());
        assertThat(after.units()).as("the wrong unit sees it no more").isEqualTo(before.units());
        assertThat(after.evidenceOf(Milestone.ADMITTED)).isEmpty();
        assertThat(after.milestones())
                .filteredOn(reached -> reached.milestone() == Milestone.ADMITTED)
                .singleElement()
                .satisfies(
                        reached -> assertThat(reached.undoneBy().orElseThrow().fact())
                                .isEqualTo(history.last().id()));
        assertThat(after.facts()).hasSize(4);
    }

    @Test
    void a_retraction_heard_before_its_admission_says_the_same() {
        history.admitted("2026-03-05", UNIT).retracted("2026-03-06");
        List<Fact> facts = history.facts();
        List<Fact> turnedRound = List.of(facts.get(3), facts.get(2), facts.get(1), facts.get(0), facts.get(3));
        assertThat(journey(turnedRound).toString()).isEqualTo(journey(facts).toString());
        assertThat(journey(turnedRound).isOpen()).isTrue();
    }

    @Test
    void a_retraction_of_an_admission_nobody_recorded_changes_nothing() {
        history.retracted("2026-03-06").admitted("2026-03-07", UNIT);
        assertThat(journey(history.facts()).outcome()).contains(Outcome.ADMITTED);
    }

    @Test
    void after_a_retraction_another_admission_counts_from_when_it_happened() {
        history.admitted("2026-03-05", UNIT).retracted("2026-03-06").admitted("2026-03-09T08:00:00Z", UNIT);
        assertThat(journey(history.facts()).evidenceOf(Milestone.ADMITTED))
                .extracting(Evidence::occurredAt)
                .containsExactly(history.last().occurredAt());
    }

    @Test
    void what_looked_wrong_about_a_retracted_admission_is_no_alert_any_more() {
        history.admitted("2026-03-05T10:00:00Z", OTHER_UNIT).admitted("2026-03-06T10:00:00Z", UNIT);
        assertThat(alerts()).contains(AlertCode.HOSPITAL_NOT_AS_DIRECTED, AlertCode.ADMITTED_TWICE);
        history.retracted("2026-03-07", admission(history.facts().get(2)));
        assertThat(alerts()).isEmpty();
    }

    private List<AlertCode> alerts() {
        return Alerts.in(journey(history.facts())).stream().map(Alert::code).toList();
    }

    private static UUID admission(Fact fact) {
        return fact.as(AdmissionRecorded.class).admissionId();
    }

    private static Journey journey(List<Fact> facts) {
        return Journey.of(facts).orElseThrow();
    }
}
