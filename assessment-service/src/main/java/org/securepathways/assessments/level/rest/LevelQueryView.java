package org.securepathways.assessments.level.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.securepathways.assessments.level.LevelQueryReason;
import org.securepathways.assessments.level.LevelQueryStatus;
import org.securepathways.assessments.level.Prices;
import org.securepathways.assessments.level.QueriedLevel;
import org.securepathways.assessments.level.Uplift;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.SecurityLevel;

/**
 * A query as it is shown.
 *
 * @param daysOpen from the query to the decision, or to today
 * @param daysWaiting of those, for what is waited for now; absent when nothing is
 * @param uplift what the level decided, or suggested, costs beside the one recommended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LevelQueryView(
        UUID id,
        UUID referralId,
        UUID decisionId,
        SecurityLevel recommended,
        SecurityLevel suggested,
        LevelQueryReason reason,
        String words,
        LevelQueryStatus status,
        Moment queriedAt,
        Moment answeredAt,
        String evidence,
        Moment decidedAt,
        SecurityLevel decided,
        String decisionWords,
        long daysOpen,
        Long daysWaiting,
        UpliftView uplift) {

    /**
     * What another level costs.
     *
     * @param perDay in pounds; negative where it costs less
     * @param total over so many days
     * @param prices the financial year the prices are of
     */
    record UpliftView(BigDecimal perDay, int days, BigDecimal total, String prices) {}

    static LevelQueryView of(QueriedLevel q, Prices prices, int days, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Moment.LONDON);
        LocalDate ended = q.decidedAt() == null ? today : q.decidedAt().londonDay();
        Uplift uplift = prices.between(q.recommended(), q.asked(), ended);
        return new LevelQueryView(
                q.id(),
                q.caseId(),
                q.decisionId(),
                q.recommended(),
                q.suggested(),
                q.reason(),
                q.words(),
                q.status(),
                q.queriedAt(),
                q.answeredAt(),
                q.evidence(),
                q.decidedAt(),
                q.decided(),
                q.decisionWords(),
                ChronoUnit.DAYS.between(q.queriedAt().londonDay(), ended),
                waiting(q, today),
                new UpliftView(uplift.perDay(), days, uplift.over(days), uplift.prices()));
    }

    private static Long waiting(QueriedLevel q, LocalDate today) {
        return switch (q.status()) {
            case QUERIED -> ChronoUnit.DAYS.between(q.queriedAt().londonDay(), today);
            case ANSWERED -> ChronoUnit.DAYS.between(q.answeredAt().londonDay(), today);
            case DECIDED -> null;
        };
    }
}
