package org.securepathways.assessments.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.securepathways.assessments.access.CaseApi.aRefusal;
import static org.securepathways.assessments.access.CaseApi.anAdmission;
import static org.securepathways.assessments.access.CaseApi.awaitStatus;
import static org.securepathways.assessments.access.CaseApi.decide;
import static org.securepathways.assessments.access.CaseApi.post;
import static org.securepathways.assessments.access.CaseApi.sayWithdrawn;
import static org.securepathways.assessments.access.CaseApi.with;
import static org.securepathways.assessments.meeting.MeetingApi.aMeeting;
import static org.securepathways.assessments.meeting.MeetingApi.act;
import static org.securepathways.assessments.meeting.MeetingApi.gatekeeper;
import static org.securepathways.assessments.meeting.MeetingApi.givenACase;
import static org.securepathways.assessments.meeting.MeetingApi.givenAMeeting;
import static org.securepathways.assessments.meeting.MeetingApi.givenAnAssessedCase;
import static org.securepathways.assessments.meeting.MeetingApi.list;
import static org.securepathways.assessments.meeting.MeetingApi.newGatekeeper;
import static org.securepathways.assessments.meeting.MeetingApi.show;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class MeetingResourceTest {
    private static final Duration A_WEEK = Duration.ofDays(7);

    @Test
    void a_weekly_meeting_is_planned_once_and_shown_with_the_days_to_it() {
        var body = with(
                aMeeting(newGatekeeper(), TestClock.now().plus(A_WEEK)), "repeat", Map.of("everyWeeks", 1, "times", 3));

        var ids = post(gatekeeper(), "/access-meetings", body)
                .statusCode(201)
                .body("", hasSize(3))
                .body("inDays", contains(7, 14, 21))
                .extract()
                .<List<String>>path("id");

        show("/access-meetings/" + ids.get(1)).body("series", is(ids.get(0))).body("chair", is("Dr Adeyemi"));
        post(gatekeeper(), "/access-meetings", body).statusCode(409).body("code", is("MEETING_ALREADY_PLANNED"));
    }

    @Test
    void the_list_is_by_urgency_and_within_it_the_longest_wait_first() {
        var meeting = givenAMeeting(newGatekeeper(), A_WEEK);
        var standard = givenACase(Urgency.STANDARD, TestClock.now().minus(Duration.ofDays(40)));
        var late = givenACase(Urgency.URGENT, TestClock.now().minus(Duration.ofDays(1)));
        var early = givenACase(Urgency.URGENT, TestClock.now().minus(Duration.ofDays(9)));
        List.of(standard, late, early).forEach(id -> list(id, meeting).statusCode(201));

        show("/access-meetings/" + meeting)
                .body("waiting", is(3))
                .body("cases.caseId", contains(early.toString(), late.toString(), standard.toString()))
                .body("cases.daysOpen", contains(9, 1, 40));
    }

    @Test
    void a_case_waits_for_one_meeting_and_is_told_which() {
        var keeper = newGatekeeper();
        var first = givenAMeeting(keeper, A_WEEK);
        var second = givenAMeeting(keeper, A_WEEK.multipliedBy(2));
        var id = givenACase(Urgency.STANDARD, TestClock.now());

        list(id, first).statusCode(201).body("inDays", is(7));
        list(id, first).statusCode(201);
        list(id, second).statusCode(201).body("inDays", is(14));

        var told = Wire.await(EventType.ACCESS_LISTED, id, 2);
        assertThat(told)
                .extracting(event -> event.data().path("meetingId").asText())
                .containsExactly(first, second);
        show("/access-meetings/" + first).body("cases", hasSize(0));
        show("/cases/" + id + "/listing").body("meetingId", is(second));
    }

    @Test
    void the_cases_of_a_cancelled_meeting_wait_for_the_next_and_go_on_waiting_since_the_first_day() {
        var keeper = newGatekeeper();
        var first = givenAMeeting(keeper, A_WEEK);
        var next = givenAMeeting(keeper, A_WEEK.multipliedBy(2));
        var id = givenACase(Urgency.STANDARD, TestClock.now());
        String since = list(id, first).extract().path("waitingSince");

        act(first, "cancellation").statusCode(200).body("status", is("CANCELLED"));

        Wire.await(EventType.ACCESS_LISTED, id, 2);
        show("/cases/" + id + "/listing").body("meetingId", is(next)).body("waitingSince", is(since));
        act(first, "cancellation").statusCode(409).body("code", is("MEETING_CANCELLED"));
        list(id, first).statusCode(409).body("code", is("MEETING_CANCELLED"));
    }

    @Test
    void a_case_whose_meeting_was_cancelled_with_none_to_follow_is_shown_as_on_no_list() {
        var meeting = givenAMeeting(newGatekeeper(), A_WEEK);
        var id = givenAnAssessedCase(Urgency.EMERGENCY);
        list(id, meeting).statusCode(201);
        show("/access-meetings/unlisted-cases?limit=100").body("caseId", not(hasItem(id.toString())));

        act(meeting, "cancellation").statusCode(200);

        show("/cases/" + id + "/listing").body("listed", is(false));
        show("/access-meetings/unlisted-cases?limit=100").body("caseId", hasItem(id.toString()));
    }

    @Test
    void what_a_meeting_left_undecided_goes_on_to_the_next_and_its_decisions_are_still_taken() {
        var keeper = newGatekeeper();
        var meeting = givenAMeeting(keeper, Duration.ofSeconds(1));
        var next = givenAMeeting(keeper, A_WEEK);
        var decided = givenAnAssessedCase(Urgency.STANDARD);
        var minuted = givenAnAssessedCase(Urgency.STANDARD);
        var open = givenAnAssessedCase(Urgency.STANDARD);
        List.of(decided, minuted, open).forEach(id -> list(id, meeting).statusCode(201));
        act(next, "holding").statusCode(409).body("code", is("MEETING_NOT_BEGUN"));
        TestClock.forward(Duration.ofSeconds(1));

        decide(decided, with(anAdmission(), "meetingId", meeting))
                .statusCode(201)
                .body("outOfCycle", is(false));
        act(meeting, "holding").statusCode(200).body("status", is("HELD"));
        decide(minuted, with(anAdmission(), "meetingId", meeting))
                .statusCode(201)
                .body("meetingId", is(meeting));

        show("/access-meetings/" + next).body("cases.caseId", contains(open.toString()));
        assertThat(Wire.await(EventType.ACCESS_DECIDED, decided)
                        .data()
                        .path("outOfCycle")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    void a_standard_case_waits_for_its_meeting_and_an_urgent_one_is_decided_between() {
        var meeting = givenAMeeting(newGatekeeper(), A_WEEK);
        var standard = givenAnAssessedCase(Urgency.STANDARD);
        var urgent = givenAnAssessedCase(Urgency.URGENT);
        list(standard, meeting).statusCode(201);
        list(urgent, meeting).statusCode(201);

        decide(standard, anAdmission()).statusCode(409).body("code", is("OUT_OF_CYCLE_NOT_URGENT"));
        decide(standard, with(anAdmission(), "meetingId", meeting))
                .statusCode(422)
                .body("code", is("DECIDED_BEFORE_MEETING"));
        decide(urgent, with(anAdmission(), "outOfCycle", true)).statusCode(201).body("outOfCycle", is(true));

        assertThat(Wire.await(EventType.ACCESS_DECIDED, urgent)
                        .data()
                        .path("outOfCycle")
                        .asBoolean())
                .isTrue();
        show("/access-meetings/" + meeting).body("cases.caseId", contains(standard.toString()));
    }

    @Test
    void a_withdrawn_case_leaves_the_list_and_cannot_be_listed() {
        var meeting = givenAMeeting(newGatekeeper(), A_WEEK);
        var id = givenACase(Urgency.STANDARD, TestClock.now());
        list(id, meeting).statusCode(201);

        sayWithdrawn(id, Moment.of(TestClock.now()));
        awaitStatus(id, "WITHDRAWN");

        show("/access-meetings/" + meeting).body("waiting", is(0)).body("cases", hasSize(0));
        list(id, meeting).statusCode(409).body("code", is("CASE_ENDED"));
    }

    @Test
    void waiting_for_the_meeting_and_what_is_decided_outside_it_are_counted() {
        var meeting = givenAMeeting(newGatekeeper(), A_WEEK);
        var id = givenAnAssessedCase(Urgency.URGENT);
        list(id, meeting).statusCode(201);
        decide(id, aRefusal()).statusCode(201);
        var today = Moment.of(TestClock.now()).londonDay();

        show("/access-meetings/figures?from=" + today + "&to=" + today)
                .statusCode(200)
                .body("find { it.region == 'MIDLANDS' }.waited", greaterThanOrEqualTo(1))
                .body("find { it.region == 'MIDLANDS' }.outOfCycle", greaterThanOrEqualTo(1));
    }

    @Test
    void a_gatekeeper_of_one_region_plans_and_sees_meetings_of_that_region_only() {
        var elsewhere = Tokens.of("gatekeeper").with("region", "LONDON").sign();
        var meeting = givenAMeeting(newGatekeeper(), A_WEEK);

        post(
                        elsewhere,
                        "/access-meetings",
                        aMeeting(newGatekeeper(), TestClock.now().plus(A_WEEK)))
                .statusCode(403)
                .body("code", is("NOT_YOUR_REGION"));
        post(elsewhere, "/access-meetings/" + meeting + "/seats", Map.of("chair", "Dr Baxter", "members", List.of()))
                .statusCode(404)
                .body("code", is("MEETING_UNKNOWN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inreach", "assessor", "unit", "moj", "oversight", "operator"})
    void only_gatekeepers_and_commissioners_plan(String role) {
        post(Tokens.of(role).sign(), "/access-meetings", aMeeting("GKX01", TestClock.now()))
                .statusCode(403);
        post(Tokens.of(role).sign(), "/cases/" + UUID.randomUUID() + "/listing", Map.of("meetingId", UUID.randomUUID()))
                .statusCode(403);
    }
}
