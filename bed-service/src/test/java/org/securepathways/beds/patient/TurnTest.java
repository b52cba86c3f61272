package org.securepathways.beds.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.securepathways.contracts.codes.OfferEnding;

/** What each thing told of a referral leads to, and what that means for its offers. */
class TurnTest {
    private static final Map<Turn, CaseStanding> LEADS_TO = new EnumMap<>(Map.of(
            Turn.WITHDRAWN, CaseStanding.WITHDRAWN,
            Turn.WITHDRAWAL_UNDONE, CaseStanding.OPEN,
            Turn.REJECTED_FOR_GOOD, CaseStanding.REJECTED,
            Turn.REJECTED_FOR_CONTENT, CaseStanding.SENT_BACK,
            Turn.RESUBMITTED, CaseStanding.OPEN,
            Turn.MERGED, CaseStanding.MERGED,
            Turn.UNMERGED, CaseStanding.OPEN));

    private static final Map<CaseStanding, Optional<OfferEnding>> ENDS = new EnumMap<>(Map.of(
            CaseStanding.OPEN, Optional.empty(),
            CaseStanding.SENT_BACK, Optional.empty(),
            CaseStanding.WITHDRAWN, Optional.of(OfferEnding.REFERRAL_WITHDRAWN),
            CaseStanding.REJECTED, Optional.of(OfferEnding.REFERRAL_REJECTED),
            CaseStanding.MERGED, Optional.of(OfferEnding.REFERRAL_MERGED)));

    @ParameterizedTest
    @EnumSource
    void each_turn_leads_to_one_standing_whatever_was_before(Turn turn) {
        assertThat(turn.leadsTo()).isEqualTo(LEADS_TO.get(turn));
    }

    @ParameterizedTest
    @EnumSource
    void each_standing_ends_offers_or_leaves_them(CaseStanding standing) {
        assertThat(standing.endsOffers()).isEqualTo(ENDS.get(standing));
    }

    @Test
    void a_turn_or_a_standing_nobody_decided_on_is_missed_here() {
        assertThat(LEADS_TO).containsOnlyKeys(Turn.values());
        assertThat(ENDS).containsOnlyKeys(CaseStanding.values());
    }
}
