package org.securepathways.assessments.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.securepathways.assessments.access.Refused.refusalOf;

import java.time.Period;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.securepathways.assessments.access.Decision;
import org.securepathways.assessments.access.Recommendation;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AppealGround;
import org.securepathways.contracts.codes.DeclineReason;
import org.securepathways.contracts.codes.Party;

class AppealTest {
    private static final Period FORTNIGHT = Period.ofDays(14);
    private static final Decision REFUSED = decision(Recommendation.decline(DeclineReason.X12));

    static Stream<Arguments> pairs() {
        return Stream.of(AppealStatus.values())
                .flatMap(from -> Stream.of(AppealStatus.values())
                        .filter(to -> to != AppealStatus.OPEN)
                        .map(to -> Arguments.of(from, to)));
    }

    /** Every status by every way to end. */
    @ParameterizedTest(name = "{0} ends {1}")
    @MethodSource("pairs")
    void an_appeal_ends_once_whichever_way(AppealStatus from, AppealStatus to) {
        Appeal appeal = appeal(from);

        if (from == AppealStatus.OPEN) {
            assertThat(appeal.ended(to, new Moment("2026-03-20"), "heard", null).status())
                    .isEqualTo(to);
        } else {
            assertThat(refusalOf(() -> appeal.ended(to, new Moment("2026-03-20"), "heard", null)))
                    .isEqualTo(AppealRefusal.APPEAL_ENDED);
        }
    }

    @ParameterizedTest(name = "made {0}: {1}")
    @CsvSource({
        "2026-03-08, APPEAL_BEFORE_DECISION",
        "2026-03-09, ",
        "2026-03-23, ",
        "2026-03-23T23:59:00Z, ",
        "2026-03-24, APPEAL_WINDOW_CLOSED"
    })
    void the_window_closes_after_its_last_day(String made, AppealRefusal refusal) {
        if (refusal == null) {
            assertThatCode(() -> Appeal.check(REFUSED, new Moment(made), FORTNIGHT))
                    .doesNotThrowAnyException();
        } else {
            assertThat(refusalOf(() -> Appeal.check(REFUSED, new Moment(made), FORTNIGHT)))
                    .isEqualTo(refusal);
        }
    }

    @Test
    void what_is_not_decided_is_not_appealed_against() {
        assertThat(refusalOf(() -> Appeal.check(
                        decision(Recommendation.moreFrom(Party.UNIT)), new Moment("2026-03-10"), FORTNIGHT)))
                .isEqualTo(AppealRefusal.NOTHING_TO_APPEAL);
    }

    private static Decision decision(Recommendation recommendation) {
        return Decision.plain(UUID.randomUUID(), recommendation, new Moment("2026-03-09"));
    }

    @Test
    void an_appeal_is_taken_back_by_the_side_that_made_it() {
        Appeal made = appeal(AppealStatus.OPEN);

        assertThat(refusalOf(() -> made.withdrawnBy(Appellant.UNIT, "X9A01", new Moment("2026-03-20"), null)))
                .isEqualTo(AppealRefusal.APPEAL_UNKNOWN);
        assertThat(made.withdrawnBy(Appellant.REFERRER, null, new Moment("2026-03-20"), null)
                        .status())
                .isEqualTo(AppealStatus.WITHDRAWN);
    }

    private static Appeal appeal(AppealStatus status) {
        return new Appeal(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Appellant.REFERRER,
                null,
                AppealGround.NEW_EVIDENCE,
                null,
                status,
                new Moment("2026-03-10"),
                null,
                null,
                null);
    }
}
