package org.securepathways.tracker.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.tracker.journey.CaseHistory.OTHER_UNIT;
import static org.securepathways.tracker.journey.CaseHistory.UNIT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.tracker.journey.CaseHistory;
import org.securepathways.tracker.journey.Journey;

class AlertsTest {

    @Test
    void a_lawful_transfer_raises_nothing() {
        assertThat(codes(directed().departed("2026-03-12", UNIT).admitted("2026-03-12", UNIT)))
                .isEmpty();
    }

    @Test
    void a_direction_and_an_admission_known_by_the_same_date_only_raise_nothing() {
        CaseHistory history = new CaseHistory()
                .referred("2026-03-02")
                .directed("2026-03-10T15:00:00Z", UNIT)
                .admitted("2026-03-10", UNIT);
        assertThat(codes(history)).isEmpty();
    }

    @Test
    void moving_a_person_without_a_direction_is_told() {
        CaseHistory history = new CaseHistory()
                .referred("2026-03-02")
                .departed("2026-03-12T08:00:00Z", UNIT)
                .admitted("2026-03-12T12:00:00Z", UNIT);
        assertThat(codes(history))
                .containsExactly(AlertCode.DEPARTED_WITHOUT_DIRECTION, AlertCode.ADMITTED_WITHOUT_DIRECTION);
    }

    @Test
    void admission_elsewhere_than_directed_is_told() {
        assertThat(codes(directed().admitted("2026-03-12T12:00:00Z", OTHER_UNIT)))
                .containsExactly(AlertCode.HOSPITAL_NOT_AS_DIRECTED);
    }

    @Test
    void admission_on_the_last_valid_day_is_lawful_and_on_the_next_is_told() {
        assertThat(codes(directed().admitted("2026-03-23T23:59:00Z", UNIT))).isEmpty();
        assertThat(codes(directed().admitted("2026-03-24T00:00:00Z", UNIT)))
                .containsExactly(AlertCode.ADMITTED_AFTER_DIRECTION_LAPSED);
    }

    @Test
    void a_direction_under_another_power_than_the_custody_status_calls_for_is_told() {
        CaseHistory history =
                new CaseHistory().referred("2026-03-02").directed("2026-03-10T09:00:00Z", UNIT, LegalPower.S48_2B);
        assertThat(codes(history)).containsExactly(AlertCode.POWER_DOES_NOT_FIT);
    }

    @Test
    void a_second_admission_and_one_after_withdrawal_are_told() {
        assertThat(codes(directed().admitted("2026-03-12T12:00:00Z", UNIT).admitted("2026-03-13T12:00:00Z", UNIT)))
                .containsExactly(AlertCode.ADMITTED_TWICE);
        assertThat(codes(directed().withdrawn("2026-03-11T09:00:00Z").admitted("2026-03-12T12:00:00Z", UNIT)))
                .containsExactly(AlertCode.ADMITTED_AFTER_WITHDRAWAL);
    }

    private static CaseHistory directed() {
        return new CaseHistory()
                .referred("2026-03-02")
                .applied("2026-03-09T09:00:00Z")
                .directed("2026-03-10T09:00:00Z", UNIT);
    }

    private static List<AlertCode> codes(CaseHistory history) {
        return Alerts.in(Journey.of(history.facts()).orElseThrow()).stream()
                .map(Alert::code)
                .toList();
    }
}
