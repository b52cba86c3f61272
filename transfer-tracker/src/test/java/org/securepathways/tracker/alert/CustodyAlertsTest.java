package org.securepathways.tracker.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.tracker.journey.CaseHistory.UNIT;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.ReturnReason;
import org.securepathways.tracker.journey.CaseHistory;
import org.securepathways.tracker.journey.Journey;

/** What looks wrong because of the status a person is held under, or when. */
class CustodyAlertsTest {

    @Test
    @DisplayName("25: remanded, then sentenced: the power must fit the status on the day of the direction")
    void the_power_must_fit_the_status_on_the_day_of_the_direction() {
        CaseHistory sentenced = remanded().custody("LEI", CustodyStatus.SENTENCED, LegalPower.S47, "2026-03-08");
        assertThat(codes(sentenced.directed("2026-03-10T09:00:00Z", UNIT, LegalPower.S47)))
                .isEmpty();
        CaseHistory before = remanded()
                .directed("2026-03-05T09:00:00Z", UNIT, LegalPower.S48_2B)
                .custody("LEI", CustodyStatus.SENTENCED, LegalPower.S47, "2026-03-08");
        assertThat(codes(before)).as("it fitted when it was issued").isEmpty();
        CaseHistory wrong = remanded()
                .custody("LEI", CustodyStatus.SENTENCED, LegalPower.S47, "2026-03-08")
                .directed("2026-03-10T09:00:00Z", UNIT, LegalPower.S48_2B);
        assertThat(codes(wrong)).containsExactly(AlertCode.POWER_DOES_NOT_FIT);
        CaseHistory sameDay = remanded()
                .custody("LEI", CustodyStatus.SENTENCED, LegalPower.S47, "2026-03-08")
                .directed("2026-03-08T15:00:00Z", UNIT, LegalPower.S48_2B);
        assertThat(codes(sameDay))
                .as("which came first on that day nobody knows")
                .isEmpty();
    }

    @Test
    @DisplayName("27: a recalled prisoner is held under a sentence: section 47 fits")
    void a_recalled_prisoner_is_directed_under_section_47() {
        CaseHistory history = remanded()
                .custody("LEI", CustodyStatus.RECALL, LegalPower.S47, "2026-03-04")
                .directed("2026-03-10T09:00:00Z", UNIT, LegalPower.S47);
        assertThat(codes(history)).isEmpty();
    }

    @Test
    @DisplayName("23: an admission on or after the day the power ended is recorded and told")
    void an_admission_after_the_power_ended_is_told() {
        CaseHistory history = new CaseHistory()
                .referred("2026-03-02")
                .directed("2026-03-10T09:00:00Z", UNIT)
                .powerEnded(LegalPower.S47, "2026-03-12")
                .admitted("2026-03-12T12:00:00Z", UNIT);
        assertThat(codes(history)).containsExactly(AlertCode.ADMITTED_AFTER_POWER_ENDED);
        assertThat(Journey.of(history.facts()).orElseThrow().ending())
                .as("it happened")
                .isPresent();
    }

    @Test
    @DisplayName("24: a release date that moves gives the power back")
    void a_release_date_that_moves_gives_the_power_back() {
        CaseHistory history = new CaseHistory()
                .referred("2026-03-02")
                .directed("2026-03-10T09:00:00Z", UNIT)
                .powerEnded(LegalPower.S47, "2026-03-12")
                .lateInSentence("2026-03-12", "2026-03-20")
                .admitted("2026-03-13T12:00:00Z", UNIT);
        assertThat(codes(history)).isEmpty();
    }

    @Test
    @DisplayName("10: a notice that states a later date than the request evidenced is told")
    void a_notice_that_shortens_the_wait_on_paper_is_told() {
        CaseHistory history = new CaseHistory()
                .referred("2026-03-02", "2026-02-20", Jurisdiction.ENGLAND)
                .noticed("2026-02-25", "2026-02-24");
        assertThat(codes(history)).containsExactly(AlertCode.NOTICE_DATE_AFTER_REQUEST);
        CaseHistory honest = new CaseHistory()
                .referred("2026-03-02", "2026-02-20", Jurisdiction.ENGLAND)
                .noticed("2026-02-25", "2026-02-20");
        assertThat(codes(honest)).isEmpty();
    }

    @Test
    void an_admission_after_a_rejection_is_told() {
        CaseHistory history = new CaseHistory()
                .referred("2026-03-02")
                .rejected("2026-03-05T09:00:00Z", ReturnReason.NOT_HOSPITAL)
                .directed("2026-03-10T09:00:00Z", UNIT)
                .admitted("2026-03-12T12:00:00Z", UNIT);
        assertThat(codes(history)).containsExactly(AlertCode.ADMITTED_AFTER_REJECTION);
    }

    @Test
    @DisplayName("42: an admission heard before its direction is told, and no longer once the direction is heard")
    void an_admission_heard_before_its_direction_stops_looking_wrong_when_it_comes() {
        CaseHistory history = new CaseHistory().referred("2026-03-02").admitted("2026-03-12T12:00:00Z", UNIT);
        assertThat(codes(history)).containsExactly(AlertCode.ADMITTED_WITHOUT_DIRECTION);
        assertThat(codes(history.directed("2026-03-10T09:00:00Z", UNIT))).isEmpty();
    }

    private static CaseHistory remanded() {
        return new CaseHistory()
                .referred("2026-03-02")
                .custody("LEI", CustodyStatus.REMAND, LegalPower.S48_2B, "2026-03-03");
    }

    private static List<AlertCode> codes(CaseHistory history) {
        return Alerts.in(Journey.of(history.facts()).orElseThrow()).stream()
                .map(Alert::code)
                .toList();
    }
}
