package org.securepathways.tracker.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.placement.OfferAccepted;
import org.securepathways.contracts.placement.OfferDeclined;
import org.securepathways.contracts.placement.OfferEnded;
import org.securepathways.contracts.placement.OfferExpired;
import org.securepathways.contracts.placement.OfferMade;
import org.securepathways.tracker.fact.Fact;

/** Gathers the offers of a case from its facts; of two facts that say the same, the earlier counts. */
final class OfferBook {
    private final Map<UUID, Offer> offers = new LinkedHashMap<>();

    List<Offer> read(List<Fact> facts) {
        facts.forEach(this::read);
        return List.copyOf(offers.values());
    }

    private void read(Fact fact) {
        Optional<Evidence> evidence = Optional.of(Evidence.of(fact));
        if (fact.is(EventType.OFFER_MADE)) {
            OfferMade made = fact.as(OfferMade.class);
            change(made.offerId(), made.unit(), o -> with(o, o.made().or(() -> evidence), o.accepted(), o.over()));
        } else if (fact.is(EventType.OFFER_ACCEPTED)) {
            OfferAccepted yes = fact.as(OfferAccepted.class);
            change(
                    yes.offerId(),
                    yes.unit(),
                    o -> with(o, o.made(), o.accepted().or(() -> evidence), o.over()));
        } else if (fact.is(EventType.OFFER_DECLINED)) {
            OfferDeclined no = fact.as(OfferDeclined.class);
            change(no.offerId(), no.unit(), o -> over(o, evidence));
        } else if (fact.is(EventType.OFFER_EXPIRED)) {
            OfferExpired expired = fact.as(OfferExpired.class);
            change(expired.offerId(), expired.unit(), o -> over(o, evidence));
        } else if (fact.is(EventType.OFFER_ENDED)) {
            OfferEnded ended = fact.as(OfferEnded.class);
            change(ended.offerId(), ended.unit(), o -> over(o, evidence));
        }
    }

    private void change(UUID id, String unit, UnaryOperator<Offer> change) {
        Offer known =
                offers.getOrDefault(id, new Offer(id, unit, Optional.empty(), Optional.empty(), Optional.empty()));
        offers.put(id, change.apply(known));
    }

    private static Offer over(Offer offer, Optional<Evidence> evidence) {
        return with(offer, offer.made(), offer.accepted(), offer.over().or(() -> evidence));
    }

    private static Offer with(
            Offer offer, Optional<Evidence> made, Optional<Evidence> accepted, Optional<Evidence> over) {
        return new Offer(offer.id(), offer.unit(), made, accepted, over);
    }
}
