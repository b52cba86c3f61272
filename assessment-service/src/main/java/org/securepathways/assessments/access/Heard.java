package org.securepathways.assessments.access;

import java.util.Optional;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.contracts.codes.UrgencyGround;

/**
 * All that was told of a referral, each part by itself: the same in whatever order it is heard.
 *
 * @param content what it says as a whole, as sent and as corrected; empty while only other news has come
 * @param place where the person is held, once that was told apart from the rest
 * @param referrer the referrer's urgency, once it was judged anew
 * @param assessor the assessing service's own judgement of the urgency
 * @param standing whether it was withdrawn or rejected, or that was taken back
 * @param merging whether it goes on in another referral
 * @param closing whether it is closed
 * @param complete everything that is asked for was there once
 */
public record Heard(
        Optional<Told<ReferralFacts>> content,
        Optional<Told<Place>> place,
        Optional<Told<Custody>> custody,
        Optional<Told<Judged>> referrer,
        Optional<Told<Judged>> assessor,
        Optional<Told<Standing>> standing,
        Optional<Told<Merging>> merging,
        Optional<Told<Closing>> closing,
        boolean complete) {

    static final Heard NOTHING = new Heard(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);

    /** Where the person is held. */
    public record Place(String prison, Region region, Jurisdiction jurisdiction) {}

    /** As what, and under which power the transfer could be directed. */
    public record Custody(CustodyStatus status, LegalPower power) {}

    /** How urgent somebody judges it, and on what ground. */
    public record Judged(Urgency urgency, UrgencyGround ground) {}

    /** How it stands since then. */
    public record Standing(State state, Moment at) {}

    /** In which referral it goes on since then; in none after the merge was undone. */
    public record Merging(Optional<UUID> into, Moment at) {}

    /** When it was closed; empty once it is open again. */
    public record Closing(Optional<Moment> at) {}

    /** What its two sides made of it. */
    public enum State {
        /** It goes on. */
        OPEN,
        /** The referrer withdrew it. */
        WITHDRAWN,
        /** The receiving service rejected it. */
        REJECTED
    }

    /** What the referral says, sent for the first time or told anew. */
    public Heard says(long sequence, ReferralFacts facts, boolean isComplete) {
        return new Heard(
                Told.later(content, sequence, facts),
                place,
                custody,
                referrer,
                assessor,
                standing,
                merging,
                closing,
                complete || isComplete);
    }

    /** Another prison answers for it, or holds the person. */
    public Heard placed(long sequence, Place now) {
        return new Heard(
                content,
                Told.later(place, sequence, now),
                custody,
                referrer,
                assessor,
                standing,
                merging,
                closing,
                complete);
    }

    /** The legal status changed. */
    public Heard held(long sequence, Custody now) {
        return new Heard(
                content,
                place,
                Told.later(custody, sequence, now),
                referrer,
                assessor,
                standing,
                merging,
                closing,
                complete);
    }

    /** The referrer judged the urgency anew. */
    public Heard judgedByReferrer(long sequence, Judged now) {
        return new Heard(
                content,
                place,
                custody,
                Told.later(referrer, sequence, now),
                assessor,
                standing,
                merging,
                closing,
                complete);
    }

    /** The assessing service judged the urgency. */
    public Heard judgedByAssessor(long sequence, Judged now) {
        return new Heard(
                content,
                place,
                custody,
                referrer,
                Told.later(assessor, sequence, now),
                standing,
                merging,
                closing,
                complete);
    }

    /** It was withdrawn or rejected, or goes on after all. */
    public Heard stands(long sequence, State state, Moment at) {
        return new Heard(
                content,
                place,
                custody,
                referrer,
                assessor,
                Told.later(standing, sequence, new Standing(state, at)),
                merging,
                closing,
                complete);
    }

    /** It goes on in another referral, or by itself again. */
    public Heard merged(long sequence, Optional<UUID> into, Moment at) {
        return new Heard(
                content,
                place,
                custody,
                referrer,
                assessor,
                standing,
                Told.later(merging, sequence, new Merging(into, at)),
                closing,
                complete);
    }

    /** It is closed: the person was admitted. */
    public Heard closed(long sequence, Moment at) {
        return with(sequence, new Closing(Optional.of(at)));
    }

    /** It is not closed after all: the admission was retracted. */
    public Heard reopened(long sequence) {
        return with(sequence, new Closing(Optional.empty()));
    }

    private Heard with(long sequence, Closing now) {
        var later = Told.later(closing, sequence, now);
        return new Heard(content, place, custody, referrer, assessor, standing, merging, later, complete);
    }

    /** Everything that is asked for is there. */
    public Heard completed() {
        return new Heard(content, place, custody, referrer, assessor, standing, merging, closing, true);
    }

    /** The referral as it is now; empty while its content has not been told. */
    public Optional<Referral> referral() {
        return content.map(c -> new Referral(c.sequence(), now(c)));
    }

    /** What orders work: the assessing service's judgement where there is one, else the referrer's. */
    public Optional<Urgency> urgency() {
        return assessor.map(a -> a.value().urgency())
                .or(() -> referral().map(r -> r.facts().urgency()));
    }

    Ending ending() {
        return new Ending(
                since(State.WITHDRAWN),
                closing.flatMap(told -> told.value().at()),
                since(State.REJECTED),
                merging.map(Told::value).filter(m -> m.into().isPresent()).map(Merging::at));
    }

    private Optional<Moment> since(State state) {
        return standing.map(Told::value).filter(s -> s.state() == state).map(Standing::at);
    }

    // A correction tells custody and urgency as they are by then, but the prison it came from.
    private ReferralFacts now(Told<ReferralFacts> told) {
        ReferralFacts facts = told.value();
        Custody held = newer(custody, told).orElse(new Custody(facts.custodyStatus(), facts.legalPower()));
        Judged judged = newer(referrer, told).orElse(new Judged(facts.urgency(), facts.urgencyGround()));
        Place at = place.map(Told::value).orElse(new Place(facts.prison(), facts.region(), facts.jurisdiction()));
        return facts.now(at, held, judged);
    }

    private static <T> Optional<T> newer(Optional<Told<T>> part, Told<?> than) {
        return part.filter(p -> p.sequence() > than.sequence()).map(Told::value);
    }
}
