package org.securepathways.beds.offer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.OfferEnding;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.rule.RefusedException;

/** Every offer of one bed that is open or holds it, and the one being answered: the place where exactly one can win. */
public record BedOffers(List<Offer> offers) {

    /** The winner first, then the losers, so that nobody waits for a bed that is gone. */
    public List<Change<Offer>> accept(UUID winner, Moment at, Instant now) {
        Change<Offer> accepted = offers.stream()
                .filter(offer -> offer.id().equals(winner))
                .findFirst()
                .orElseThrow()
                .accept(at, now);
        if (accepted.events().isEmpty()) {
            return List.of(accepted);
        }
        requireNobodyElse(winner);
        List<Change<Offer>> changes = new ArrayList<>(List.of(accepted));
        changes.addAll(endOthers(winner, OfferEnding.BED_TAKEN, now));
        return List.copyOf(changes);
    }

    /** Ends whatever is open or reserved: the unit cannot fill the bed. Somebody already in it stays. */
    public List<Change<Offer>> bedFailed(Instant now) {
        return offers.stream()
                .filter(offer -> offer.status() != OfferStatus.ADMITTED)
                .map(offer -> offer.end(OfferEnding.VACANCY_WITHDRAWN, now))
                .filter(change -> !change.events().isEmpty())
                .toList();
    }

    /** Ends the open offers of a bed that somebody else was admitted to. */
    public List<Change<Offer>> endOthers(UUID winner, OfferEnding reason, Instant now) {
        return offers.stream()
                .filter(offer -> !offer.id().equals(winner))
                .filter(offer -> offer.status() == OfferStatus.OPEN)
                .map(offer -> offer.end(reason, now))
                .toList();
    }

    private void requireNobodyElse(UUID winner) {
        if (offers.stream().anyMatch(o -> !o.id().equals(winner) && o.status().holdsBed())) {
            throw new RefusedException(OfferRefusal.BED_ALREADY_RESERVED);
        }
    }
}
