package org.securepathways.assessments.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Party;

class InformationRequestTest {
    private static final Moment MONDAY_NOON = new Moment("2026-03-02T12:00:00Z");
    private static final UUID CASE = new UUID(0, 1);

    @ParameterizedTest
    @CsvSource({
        "SUPPLY, OPEN, yes",
        "SUPPLY, SUPPLIED, INFORMATION_SUPPLIED_ALREADY",
        "SUPPLY, NO_LONGER_NEEDED, INFORMATION_NOT_NEEDED",
        "DROP, OPEN, yes",
        "DROP, SUPPLIED, INFORMATION_SUPPLIED_ALREADY",
        "DROP, NO_LONGER_NEEDED, INFORMATION_NOT_NEEDED"
    })
    void a_request_ends_as_the_table_says(InformationAct act, InformationStatus status, String says) {
        assertThat(act.refusal(status).map(Enum::name).orElse("yes")).isEqualTo(says);
    }

    @Test
    void asking_and_either_ending_are_told_as_events() {
        var asked = InformationRequest.ask(request(Party.PRISON_HEALTH, InformationItem.DRUG_CHART), List.of());
        assertThat(asked.events()).extracting(e -> e.type()).containsExactly(EventType.INFORMATION_REQUESTED);

        for (var act : InformationAct.values()) {
            var ended = asked.after().end(act, new Moment("2026-03-05"));
            assertThat(ended.events()).extracting(e -> e.type()).containsExactly(EventType.INFORMATION_SUPPLIED);
            assertThat(ended.after().status()).isNotEqualTo(InformationStatus.OPEN);
        }
    }

    @Test
    void nobody_is_asked_for_one_thing_twice_while_it_is_waited_for() {
        var open = request(Party.PRISON_HEALTH, InformationItem.DRUG_CHART, InformationItem.RISK_HISTORY);
        var again = request(Party.PRISON_HEALTH, InformationItem.RISK_HISTORY);

        assertThatThrownBy(() -> InformationRequest.ask(again, List.of(open))).hasMessage("INFORMATION_ASKED_ALREADY");
        var supplied = open.end(InformationAct.SUPPLY, MONDAY_NOON).after();
        assertThat(InformationRequest.ask(again, List.of(supplied)).after()).isEqualTo(again);
        var another = request(Party.MOJ, InformationItem.RISK_HISTORY);
        assertThat(InformationRequest.ask(another, List.of(open)).after()).isEqualTo(another);
    }

    @Test
    void nobody_can_be_asked_nothing() {
        assertThatThrownBy(() -> InformationRequest.ask(request(Party.NOBODY, InformationItem.FUNDING), List.of()))
                .hasMessage("INFORMATION_PARTY_INVALID");
    }

    @Test
    void days_are_counted_in_london_until_it_came() {
        var open = request(Party.UNIT, InformationItem.DRUG_CHART);

        assertThat(open.daysWaiting(LocalDate.of(2026, 3, 2))).isZero();
        assertThat(open.daysWaiting(LocalDate.of(2026, 3, 12))).isEqualTo(10);
        assertThat(open.end(InformationAct.SUPPLY, new Moment("2026-03-05"))
                        .after()
                        .daysWaiting(LocalDate.of(2026, 3, 12)))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T12:00:00Z, yes",
        "2026-03-02, yes",
        "2026-03-01, INFORMATION_BEFORE_REQUEST",
        "2026-03-02T11:59:00Z, INFORMATION_BEFORE_REQUEST"
    })
    void it_cannot_come_before_it_was_asked_for(String at, String says) {
        var open = request(Party.UNIT, InformationItem.DRUG_CHART);

        if (says.equals("yes")) {
            assertThat(open.end(InformationAct.SUPPLY, new Moment(at)).after().endedAt())
                    .contains(new Moment(at));
        } else {
            assertThatThrownBy(() -> open.end(InformationAct.SUPPLY, new Moment(at)))
                    .hasMessage(says);
        }
    }

    private static InformationRequest request(Party of, InformationItem... items) {
        return new InformationRequest(
                UUID.randomUUID(),
                CASE,
                of,
                Set.of(items),
                "gatekeeper",
                MONDAY_NOON,
                InformationStatus.OPEN,
                Optional.empty());
    }
}
