package org.securepathways.referrals.referral;

import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.codes.ReturnReason;
import org.securepathways.kit.outbox.Change;

/** A referral's way to the receiving service and back. Each step is dated and says who told it; no clock restarts. */
final class Progress {
    private Progress() {}

    static Change<Referral> received(Referral referral, Said said) {
        return step(
                referral,
                Act.RECEIVE,
                Milestone.RECEIVED,
                said,
                referral.standing().at(Stage.RECEIVED),
                null);
    }

    /** The receiving service has all it asks for, whatever the form says. */
    static Change<Referral> complete(Referral referral, Said said) {
        return step(
                referral,
                Act.COMPLETE,
                Milestone.COMPLETE,
                said,
                referral.standing().complete(said.at()),
                null);
    }

    static Change<Referral> returned(Referral referral, Said said, ReturnReason reason) {
        return step(
                referral,
                Act.RETURN,
                Milestone.RETURNED,
                said,
                referral.standing().returned(reason),
                reason);
    }

    static Change<Referral> resubmitted(Referral referral, Said said) {
        return step(
                referral,
                Act.RESUBMIT,
                Milestone.RESUBMITTED,
                said,
                referral.standing().sentAgain(),
                null);
    }

    static Change<Referral> accepted(Referral referral, Said said) {
        return step(
                referral,
                Act.ACCEPT,
                Milestone.ACCEPTED_FOR_ASSESSMENT,
                said,
                referral.standing().at(Stage.ACCEPTED),
                null);
    }

    static Change<Referral> rejected(Referral referral, Said said, ReturnReason reason) {
        return step(
                referral,
                Act.REJECT,
                Milestone.REJECTED,
                said,
                referral.standing().rejected(reason, said.at()),
                reason);
    }

    private static Change<Referral> step(
            Referral referral, Act act, Milestone milestone, Said said, Standing next, ReturnReason reason) {
        act.check(referral.standing());
        referral.times().notBefore(said.at(), "at");
        return Change.of(referral.in(next), Facts.milestone(referral.id(), milestone, said, null, reason));
    }
}
