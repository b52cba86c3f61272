package org.securepathways.beds.offer;

import java.util.Optional;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.DeclineReason;
import org.securepathways.contracts.codes.OfferEnding;

/** What has become of an offer; that it was accepted is not forgotten when it ends. */
public record Standing(
        OfferStatus status,
        Optional<Moment> acceptedAt,
        Optional<DeclineReason> declined,
        Optional<OfferEnding> ending) {

    static final Standing UNANSWERED =
            new Standing(OfferStatus.OPEN, Optional.empty(), Optional.empty(), Optional.empty());

    Standing accepted(Moment at) {
        return new Standing(OfferStatus.ACCEPTED, Optional.of(at), Optional.empty(), Optional.empty());
    }

    Standing declined(DeclineReason reason) {
        return new Standing(OfferStatus.DECLINED, acceptedAt, Optional.of(reason), Optional.empty());
    }

    Standing ended(OfferEnding reason) {
        return new Standing(OfferStatus.ENDED, acceptedAt, Optional.empty(), Optional.of(reason));
    }

    Standing in(OfferStatus next) {
        return new Standing(next, acceptedAt, declined, Optional.empty());
    }

    boolean wasReserved() {
        return acceptedAt.isPresent();
    }
}
