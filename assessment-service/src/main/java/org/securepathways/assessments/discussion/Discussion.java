package org.securepathways.assessments.discussion;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.securepathways.contracts.codes.Region;
import org.securepathways.kit.rule.RefusedException;

/**
 * A prison's team talked over somebody with a unit or a region before there was a referral. It names nobody.
 *
 * @param organisation of the unit; absent where it was with a region
 * @param region it was with; absent where it was with a unit
 * @param referralId what it led to, as far as that is known
 */
public record Discussion(
        UUID id,
        String prison,
        Optional<String> organisation,
        Optional<Region> region,
        LocalDate onDay,
        Set<Participant> participants,
        DiscussionOutcome outcome,
        Optional<UUID> referralId) {

    /** @throws RefusedException where it is with nobody, or with a unit and a region at once */
    public Discussion recorded() {
        if (organisation.isPresent() == region.isPresent()) {
            throw RefusedException.of(DiscussionRefusal.DISCUSSION_WITH_ONE, "organisation");
        }
        return this;
    }

    /** Says which referral it led to: one of the same prison, sent that day or later. */
    public Discussion linked(UUID referral, String fromPrison, LocalDate sentOn) {
        refuse(DiscussionAct.LINK);
        if (!prison.equals(fromPrison)) {
            throw RefusedException.of(DiscussionRefusal.DISCUSSION_OTHER_PRISON, "referralId");
        }
        if (sentOn.isBefore(onDay)) {
            throw RefusedException.of(DiscussionRefusal.DISCUSSION_AFTER_REFERRAL, "referralId");
        }
        return ledTo(Optional.of(referral));
    }

    public Discussion unlinked() {
        refuse(DiscussionAct.UNLINK);
        return ledTo(Optional.empty());
    }

    private Discussion ledTo(Optional<UUID> referral) {
        return new Discussion(id, prison, organisation, region, onDay, participants, outcome, referral);
    }

    private void refuse(DiscussionAct act) {
        act.refusal(referralId.isPresent()).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }
}
