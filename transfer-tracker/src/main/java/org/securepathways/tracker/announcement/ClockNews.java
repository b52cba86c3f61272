package org.securepathways.tracker.announcement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.transfer.ClockInformation;
import org.securepathways.tracker.clock.CaseClock;
import org.securepathways.tracker.clock.ClockState;
import org.securepathways.tracker.journey.Evidence;
import org.securepathways.tracker.picture.Picture;

/** What ought to have been announced of one clock by now; of several levels reached at once, the highest. */
final class ClockNews {
    private final Picture picture;
    private final CaseClock clock;
    private final UUID referralId;
    private final List<Announcement> news = new ArrayList<>();

    private ClockNews(Picture picture, CaseClock clock) {
        this.picture = picture;
        this.clock = clock;
        this.referralId = picture.journey().referralId();
    }

    static List<Announcement> of(Picture picture, CaseClock clock) {
        ClockNews all = new ClockNews(picture, clock);
        all.add(EventType.CLOCK_STARTED, clock.start().occurredAt(), all.plain());
        clock.warningAt(picture.at()).ifPresent(all::warning);
        if (clock.isExceededAt(picture.at())) {
            all.breach();
        }
        // One that ended otherwise neither kept nor missed its limit: that the case closed says it all.
        clock.stop().filter(stop -> clock.state() == ClockState.STOPPED).ifPresent(all::stopped);
        return all.news;
    }

    /** The event that says the limit was passed: of a standard not in force, that it would have been. */
    static EventType breachOf(CaseClock clock) {
        return clock.isInForce() ? EventType.CLOCK_BREACHED : EventType.CLOCK_WOULD_HAVE_EXCEEDED;
    }

    private void warning(int left) {
        Instant due = clock.dueAt();
        add(EventType.CLOCK_WARNING, clock.count().leaves(left), plain().raised(picture), left, due);
    }

    private void breach() {
        Instant due = clock.dueAt();
        add(breachOf(clock), due, plain().raised(picture).with(picture.holders()), "BREACH", due);
    }

    private void stopped(Evidence stop) {
        add(EventType.CLOCK_STOPPED, stop.occurredAt(), plain().stopped(), stop.fact(), clock.dueAt());
    }

    private void add(EventType type, Instant occurredAt, ClockWords words, Object... more) {
        Object[] key = new Object[more.length + 2];
        key[0] = clock.standard().code();
        key[1] = clock.start().fact();
        System.arraycopy(more, 0, key, 2, more.length);
        ClockInformation information = words.information();
        news.add(new Announcement(AnnouncementId.of(referralId, type, key), type, referralId, occurredAt, information));
    }

    private ClockWords plain() {
        return new ClockWords(picture.journey(), clock);
    }
}
