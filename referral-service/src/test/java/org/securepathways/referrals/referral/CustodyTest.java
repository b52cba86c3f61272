package org.securepathways.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.securepathways.referrals.referral.Samples.FIRST;
import static org.securepathways.referrals.referral.Samples.aReferral;
import static org.securepathways.referrals.referral.Samples.at;
import static org.securepathways.referrals.referral.Samples.prison;
import static org.securepathways.referrals.referral.Samples.taken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.WithdrawalReason;
import org.securepathways.contracts.referral.CustodyChanged;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.referrals.form.Form;

class CustodyTest {
    @ParameterizedTest
    @CsvSource({
        "SENTENCED, , S47",
        "INDETERMINATE_SENTENCE, , S47",
        "RECALL, , S47",
        "CONVICTED_UNSENTENCED, , S48_2A",
        "REMAND, CROWN_COURT, S48_2A",
        "REMAND, MAGISTRATES, S48_2B",
        "REMAND, , UNDETERMINED",
        "CIVIL_PRISONER, , S48_2C",
        "IMMIGRATION_DETAINEE, , S48_2D",
        "OTHER, , UNDETERMINED",
        "UNKNOWN, , UNDETERMINED"
    })
    void legal_status_and_court_decide_the_power(CustodyStatus status, RemandedBy court, LegalPower power) {
        assertThat(Custody.in(prison("LEI"), status, court).legalPower()).isEqualTo(power);
    }

    @Test
    void only_of_remand_is_the_court_asked() {
        assertThatThrownBy(() -> Custody.in(prison("LEI"), CustodyStatus.SENTENCED, RemandedBy.MAGISTRATES))
                .isInstanceOf(RefusedException.class)
                .hasMessage("NOT_ON_REMAND");
    }

    // edge case 25
    @Test
    void sentenced_while_waiting_the_power_changes_and_the_start_stays() {
        var remanded = taken(aReferral(FIRST, Times.sent(at("2026-03-02")), CustodyStatus.REMAND, Form.EMPTY));

        var change = remanded.changeCustody(CustodyStatus.SENTENCED, null, at("2026-03-20"));

        assertThat(change.after().legalPower()).isEqualTo(LegalPower.S47);
        assertThat(change.after().times()).isEqualTo(remanded.times());
        assertThat(((CustodyChanged) change.events().get(0).data()).legalPower())
                .isEqualTo(LegalPower.S47);
    }

    // edge case 26
    @Test
    void bailed_from_remand_the_referral_ends_by_a_reason_of_its_own_that_is_no_failure() {
        var remanded = taken(aReferral(FIRST, Times.sent(at("2026-03-02")), CustodyStatus.REMAND, Form.EMPTY));

        var ended = remanded.withdraw(WithdrawalReason.W03, at("2026-03-20")).after();

        assertThat(ended.status()).isEqualTo(ReferralStatus.WITHDRAWN);
        assertThat(ended.standing().withdrawalReason()).isEqualTo(WithdrawalReason.W03);
        assertThat(ended.admittedAt()).isEmpty();
    }

    @Test
    void moved_by_the_feed_the_person_keeps_court_and_origin() {
        var remanded = taken(aReferral(FIRST, "2026-03-02"))
                .changeCustody(CustodyStatus.REMAND, RemandedBy.MAGISTRATES, at("2026-03-03"))
                .after();

        var moved = remanded.heldAt(prison("MDI"), CustodyStatus.REMAND);

        assertThat(moved.prison()).isEqualTo(prison("MDI"));
        assertThat(moved.custody().origin()).isEqualTo(prison("LEI"));
        assertThat(moved.legalPower()).isEqualTo(LegalPower.S48_2B);
    }

    @Test
    void merged_and_by_itself_again_is_as_it_was() {
        var referral = taken(aReferral(FIRST, "2026-03-02"));

        assertThat(referral.mergedInto(Samples.SECOND, at("2026-03-03")).status())
                .isEqualTo(ReferralStatus.MERGED);
        assertThat(referral.mergedInto(Samples.SECOND, at("2026-03-03")).unmerged())
                .isEqualTo(referral);
    }
}
