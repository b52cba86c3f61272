package org.securepathways.referrals.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.securepathways.referrals.intake.ImportApi.aRow;
import static org.securepathways.referrals.intake.ImportApi.csv;
import static org.securepathways.referrals.intake.ImportApi.errors;
import static org.securepathways.referrals.intake.ImportApi.imported;
import static org.securepathways.referrals.referral.ReferralApi.read;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

/** Cases that were under way before they came here. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class PastTest {
    @Inject
    DataSource database;

    @Test
    void a_case_under_way_comes_with_its_past_steps_each_with_its_date_and_evidence() {
        var row = aCaseUnderWay();
        row.put("receivedAt", daysAgo(38));
        row.put("receivedEvidence", "EMAIL");
        row.put("returnedAt", daysAgo(35));
        row.put("returnReason", "REPORT_MISSING");
        row.put("resubmittedAt", daysAgo(30));
        row.put("acceptedAt", daysAgo(20));
        row.put("acceptedEvidence", "LETTER");

        assertThat(errors(imported(csv(row)))).isEmpty();

        var id = ImportApi.referralOf(database, row.get("reference"));
        read(id, Tokens.inreach("LEI"))
                .body("sentAt", is(daysAgo(40)))
                .body("initialRequestAt", is(daysAgo(42)))
                .body("stage", is("ACCEPTED"))
                .body("resubmissions", is(1))
                .body("returnReason", is("REPORT_MISSING"));
        var received = Wire.await(EventType.REFERRAL_RECEIVED, id).data();
        assertThat(received.path("at").asText()).isEqualTo(daysAgo(38));
        assertThat(received.path("evidence").asText()).isEqualTo("EMAIL");
        assertThat(received.path("saidBy").asText()).isEqualTo("PRISON_HEALTH");
        var resubmitted = Wire.await(EventType.REFERRAL_RESUBMITTED, id).data();
        assertThat(resubmitted.path("evidence").asText()).isEqualTo("SYSTEM_RECORD");
        Wire.await(EventType.REFERRAL_RETURNED, id);
        Wire.await(EventType.REFERRAL_ACCEPTED_FOR_ASSESSMENT, id);
    }

    @Test
    void steps_that_cannot_have_been_so_are_refused_with_their_column() {
        var before = aCaseUnderWay();
        before.put("receivedAt", daysAgo(50));
        assertThat(errors(imported(csv(before)))).containsExactly("2 receivedAt TIME_BEFORE_REFERRAL");

        var future = aCaseUnderWay();
        future.put("acceptedAt", daysAgo(-3));
        assertThat(errors(imported(csv(future)))).containsExactly("2 acceptedAt TIME_IN_FUTURE");

        var never = aCaseUnderWay();
        never.put("resubmittedAt", daysAgo(30));
        assertThat(errors(imported(csv(never)))).containsExactly("2 resubmittedAt NOT_RETURNED");

        var undated = aCaseUnderWay();
        undated.put("completeEvidence", "FORM");
        assertThat(errors(imported(csv(undated)))).containsExactly("2 completeEvidence MILESTONE_INCOMPLETE");

        var unexplained = aCaseUnderWay();
        unexplained.put("returnedAt", daysAgo(30));
        assertThat(errors(imported(csv(unexplained)))).containsExactly("2 returnReason MILESTONE_INCOMPLETE");

        var unreadable = aCaseUnderWay();
        unreadable.put("receivedAt", "last week");
        assertThat(errors(imported(csv(unreadable)))).containsExactly("2 receivedAt FORM_VALUE_INVALID");
    }

    @Test
    void a_refused_step_takes_the_whole_row_back_so_that_it_can_be_sent_again_corrected() {
        var row = aCaseUnderWay();
        row.put("resubmittedAt", daysAgo(30));
        imported(csv(row));
        row.put("returnedAt", daysAgo(33));
        row.put("returnReason", "RISK_UNCLEAR");

        assertThat(imported(csv(row)).getInt("taken")).isEqualTo(1);
    }

    private static Map<String, String> aCaseUnderWay() {
        var row = aRow("sentAt", daysAgo(40));
        row.put("initialRequestAt", daysAgo(42));
        return row;
    }

    private static String daysAgo(int days) {
        return LocalDate.ofInstant(TestClock.now(), Moment.LONDON)
                .minusDays(days)
                .toString();
    }
}
