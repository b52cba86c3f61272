package org.securepathways.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.ReturnReason;
import org.securepathways.contracts.codes.WithdrawalReason;

/** What can be done with a referral however it stands, and what is said where it cannot: every pair. */
class ActTest {
    private static final Moment NOON = new Moment("2026-03-09T12:00:00Z");
    private static final String YES = "yes";

    /** How a referral can stand, in the order of the table's columns. */
    private static final Map<String, Standing> STANDINGS = standings();

    private static final String TABLE = """
            act             | sent             | received         | returned         | accepted         | complete         | withdrawn          | rejected          | unsuitable        | closed          | merged
            WITHDRAW        | yes              | yes              | yes              | yes              | yes              | REFERRAL_WITHDRAWN | REFERRAL_REJECTED | REFERRAL_REJECTED | REFERRAL_CLOSED | REFERRAL_MERGED
            UNDO_WITHDRAWAL | NOT_WITHDRAWN    | NOT_WITHDRAWN    | NOT_WITHDRAWN    | NOT_WITHDRAWN    | NOT_WITHDRAWN    | yes                | REFERRAL_REJECTED | REFERRAL_REJECTED | REFERRAL_CLOSED | REFERRAL_MERGED
            CORRECT         | yes              | yes              | yes              | yes              | yes              | REFERRAL_WITHDRAWN | REFERRAL_REJECTED | REFERRAL_REJECTED | REFERRAL_CLOSED | REFERRAL_MERGED
            JUDGE_URGENCY   | yes              | yes              | yes              | yes              | yes              | REFERRAL_WITHDRAWN | REFERRAL_REJECTED | REFERRAL_REJECTED | REFERRAL_CLOSED | REFERRAL_MERGED
            CHANGE_CUSTODY  | yes              | yes              | yes              | yes              | yes              | REFERRAL_WITHDRAWN | REFERRAL_REJECTED | REFERRAL_REJECTED | REFERRAL_CLOSED | REFERRAL_MERGED
            REASSIGN        | yes              | yes              | yes              | yes              | yes              | REFERRAL_WITHDRAWN | REFERRAL_REJECTED | REFERRAL_REJECTED | REFERRAL_CLOSED | REFERRAL_MERGED
            RECEIVE         | yes              | ALREADY_RECEIVED | ALREADY_RECEIVED | ALREADY_RECEIVED | yes              | REFERRAL_WITHDRAWN | REFERRAL_REJECTED | REFERRAL_REJECTED | REFERRAL_CLOSED | REFERRAL_MERGED
            COMPLETE        | yes              | yes              | yes              | yes              | ALREADY_COMPLETE | REFERRAL_WITHDRAWN | REFERRAL_REJECTED | REFERRAL_REJECTED | REFERRAL_CLOSED | REFERRAL_MERGED
            RETURN          | yes              | yes              | ALREADY_RETURNED | ALREADY_ACCEPTED | yes              | REFERRAL_WITHDRAWN | REFERRAL_REJECTED | REFERRAL_REJECTED | REFERRAL_CLOSED | REFERRAL_MERGED
            RESUBMIT        | NOT_RETURNED     | NOT_RETURNED     | yes              | NOT_RETURNED     | NOT_RETURNED     | REFERRAL_WITHDRAWN | yes               | REFERRAL_REJECTED | REFERRAL_CLOSED | REFERRAL_MERGED
            ACCEPT          | yes              | yes              | yes              | ALREADY_ACCEPTED | yes              | REFERRAL_WITHDRAWN | REFERRAL_REJECTED | REFERRAL_REJECTED | REFERRAL_CLOSED | REFERRAL_MERGED
            REJECT          | yes              | yes              | yes              | ALREADY_ACCEPTED | yes              | REFERRAL_WITHDRAWN | REFERRAL_REJECTED | REFERRAL_REJECTED | REFERRAL_CLOSED | REFERRAL_MERGED
            ACKNOWLEDGE     | yes              | yes              | yes              | yes              | yes              | REFERRAL_WITHDRAWN | REFERRAL_REJECTED | REFERRAL_REJECTED | REFERRAL_CLOSED | REFERRAL_MERGED
            SETTLE_PAYER    | yes              | yes              | yes              | yes              | yes              | REFERRAL_WITHDRAWN | REFERRAL_REJECTED | REFERRAL_REJECTED | REFERRAL_CLOSED | REFERRAL_MERGED
            MERGE           | yes              | yes              | yes              | yes              | yes              | REFERRAL_WITHDRAWN | REFERRAL_REJECTED | REFERRAL_REJECTED | REFERRAL_CLOSED | REFERRAL_MERGED
            UNMERGE         | NOT_MERGED       | NOT_MERGED       | NOT_MERGED       | NOT_MERGED       | NOT_MERGED       | REFERRAL_WITHDRAWN | REFERRAL_REJECTED | REFERRAL_REJECTED | REFERRAL_CLOSED | yes
            STATE_FACT      | yes              | yes              | yes              | yes              | yes              | yes                | yes               | yes               | yes             | REFERRAL_MERGED
            """;

    @TestFactory
    Stream<DynamicTest> every_act_is_allowed_or_refused_as_the_table_says() {
        return rows().entrySet().stream()
                .flatMap(row -> row.getValue().entrySet().stream()
                        .map(cell -> DynamicTest.dynamicTest(
                                row.getKey() + " while " + cell.getKey(),
                                () -> assertThat(said(Act.valueOf(row.getKey()), STANDINGS.get(cell.getKey())))
                                        .isEqualTo(cell.getValue()))));
    }

    @Test
    void the_table_has_every_act_and_every_way_to_stand() {
        assertThat(rows().keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(Act.values()).map(Enum::name).toList());
        assertThat(rows().get("WITHDRAW").keySet()).containsExactlyElementsOf(STANDINGS.keySet());
        assertThat(STANDINGS.values().stream().map(Standing::status)).contains(ReferralStatus.values());
        assertThat(STANDINGS.values().stream().map(Standing::stage)).contains(Stage.values());
    }

    private static String said(Act act, Standing standing) {
        return act.refusal(standing).map(Enum::name).orElse(YES);
    }

    private static Map<String, Map<String, String>> rows() {
        var lines = TABLE.lines().map(line -> line.split("\\|")).toList();
        return lines.stream()
                .skip(1)
                .collect(Collectors.toMap(
                        line -> line[0].strip(), line -> cells(lines.get(0), line), (a, b) -> a, LinkedHashMap::new));
    }

    private static Map<String, String> cells(String[] header, String[] line) {
        var cells = new LinkedHashMap<String, String>();
        for (int column = 1; column < line.length; column++) {
            cells.put(header[column].strip(), line[column].strip());
        }
        return cells;
    }

    private static Map<String, Standing> standings() {
        var sent = Standing.sent();
        var standings = new LinkedHashMap<String, Standing>();
        standings.put("sent", sent);
        standings.put("received", sent.at(Stage.RECEIVED));
        standings.put("returned", sent.returned(ReturnReason.INFORMATION_MISSING));
        standings.put("accepted", sent.at(Stage.ACCEPTED));
        standings.put("complete", sent.complete(NOON));
        standings.put("withdrawn", sent.withdrawn(WithdrawalReason.W01, NOON));
        standings.put("rejected", sent.rejected(ReturnReason.INFORMATION_MISSING, NOON));
        standings.put("unsuitable", sent.rejected(ReturnReason.NOT_HOSPITAL, NOON));
        standings.put("closed", sent.closed(NOON));
        standings.put("merged", sent.merged(new UUID(1, 1), NOON));
        return standings;
    }
}
