package org.securepathways.beds.patient;

import java.util.Optional;
import org.securepathways.contracts.codes.OfferEnding;

/** How a referral stands, as far as beds are concerned. */
public enum CaseStanding {
    OPEN,
    WITHDRAWN,
    /** Rejected with a reason that ends the case. */
    REJECTED,
    /** Rejected for what it says and not sent again: offers wait, none is made. */
    SENT_BACK,
    /** Goes on as another referral of the same person; beds are offered to that one. */
    MERGED;

    /** Why its offers and its reservation end; they do not where it is open or can be sent again. */
    public Optional<OfferEnding> endsOffers() {
        return switch (this) {
            case OPEN, SENT_BACK -> Optional.empty();
            case WITHDRAWN -> Optional.of(OfferEnding.REFERRAL_WITHDRAWN);
            case REJECTED -> Optional.of(OfferEnding.REFERRAL_REJECTED);
            case MERGED -> Optional.of(OfferEnding.REFERRAL_MERGED);
        };
    }
}
