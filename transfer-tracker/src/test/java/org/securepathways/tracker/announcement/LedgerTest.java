package org.securepathways.tracker.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.tracker.journey.CaseHistory.UNIT;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.Party;
import org.securepathways.contracts.transfer.ClockInformation;
import org.securepathways.tracker.fact.Fact;
import org.securepathways.tracker.journey.CaseHistory;
import org.securepathways.tracker.journey.RandomCase;

class LedgerTest {
    private Announcer announcer;

    @Test
    void a_new_referral_opens_and_starts_its_clocks() {
        CaseHistory history = new CaseHistory().referred("2026-03-02T09:00:00Z");
        assertThat(types(announce(history.facts(), "2026-03-02T09:01:00Z")))
                .containsExactlyInAnyOrder(
                        EventType.TRANSFER_OPENED,
                        EventType.HOLDER_CHANGED,
                        EventType.CLOCK_STARTED,
                        EventType.CLOCK_STARTED,
                        EventType.CLOCK_STARTED);
        assertThat(announce(history.facts(), "2026-03-02T10:00:00Z")).isEmpty();
    }

    @Test
    void a_referral_known_late_breaches_at_once_without_warnings() {
        CaseHistory history = new CaseHistory().referred("2026-03-02T09:00:00Z");
        List<Announcement> all = announce(history.facts(), "2026-03-17T00:00:00Z");
        assertThat(all)
                .filteredOn(news -> news.type() == EventType.CLOCK_BREACHED)
                .hasSize(2);
        ClockInformation breach = clock(all, EventType.CLOCK_BREACHED, "BRADLEY14_REF");
        assertThat(breach.dueAt()).isEqualTo(Instant.parse("2026-03-17T00:00:00Z"));
        assertThat(breach.daysLeft()).isEqualTo(-1);
        assertThat(breach.currentlyWith()).isEqualTo(Party.UNIT);
        assertThat(breach.daysWith()).containsOnly(java.util.Map.entry(Party.UNIT, 15L));
        assertThat(all)
                .filteredOn(news -> news.type() == EventType.CLOCK_WARNING)
                .extracting(news -> ((ClockInformation) news.information()).standard())
                .isEmpty();
    }

    @Test
    void warnings_and_breach_come_one_after_the_other_each_once() {
        List<Fact> facts = new CaseHistory().referred("2026-03-02T09:00:00Z").facts();
        List<Integer> left = new ArrayList<>();
        for (Instant now = Instant.parse("2026-03-02T09:00:00Z");
                now.isBefore(Instant.parse("2026-03-20T00:00:00Z"));
                now = now.plus(Duration.ofHours(5))) {
            announce(facts, now.toString()).stream()
                    .filter(news -> news.type() == EventType.CLOCK_WARNING || Said.isBreach(news.type()))
                    .map(news -> (ClockInformation) news.information())
                    .filter(clock -> clock.standard().equals("BRADLEY14_REF"))
                    .forEach(clock -> left.add(clock.daysLeft()));
        }
        assertThat(left).containsExactly(7, 3, 1, -1);
    }

    @Test
    @DisplayName("41: an admission told late undoes the breach: withdrawn with a link to it, and not erased")
    void a_backdated_admission_withdraws_the_breach_and_links_it() {
        CaseHistory history = new CaseHistory().referred("2026-03-02T09:00:00Z");
        UUID breach = announce(history.facts(), "2026-03-18T00:00:00Z").stream()
                .filter(news -> news.type() == EventType.CLOCK_BREACHED)
                .filter(news ->
                        ((ClockInformation) news.information()).standard().equals("BRADLEY14_REF"))
                .findFirst()
                .orElseThrow()
                .id();
        history.directed("2026-03-10T09:00:00Z", UNIT).admitted("2026-03-12T09:00:00Z", UNIT);
        List<Announcement> after = announce(history.facts(), "2026-03-19T00:00:00Z");
        assertThat(clock(after, EventType.BREACH_WITHDRAWN, "BRADLEY14_REF").withdraws())
                .isEqualTo(breach);
        assertThat(clock(after, EventType.CLOCK_STOPPED, "BRADLEY14_REF").inTime())
                .isTrue();
        assertThat(announce(history.facts(), "2026-03-20T00:00:00Z")).isEmpty();
    }

    @Test
    void a_limit_not_in_force_would_have_been_exceeded_and_is_never_breached() {
        CaseHistory history = new CaseHistory().referred("2026-03-02T09:00:00Z", "2026-03-01", Jurisdiction.WALES);
        List<Announcement> all = announce(history.facts(), "2026-05-01T00:00:00Z");
        assertThat(clock(all, EventType.CLOCK_WOULD_HAVE_EXCEEDED, "STAT28").inForce())
                .isFalse();
        assertThat(all)
                .filteredOn(news -> news.type() == EventType.CLOCK_BREACHED)
                .hasSize(1);
    }

    @Test
    void a_clock_turned_back_withdraws_nothing() {
        List<Fact> facts = new CaseHistory().referred("2026-03-02T09:00:00Z").facts();
        announce(facts, "2026-03-18T00:00:00Z");
        assertThat(types(announce(facts, "2026-03-04T00:00:00Z"))).doesNotContain(EventType.BREACH_WITHDRAWN);
    }

    @Test
    void facts_in_any_order_end_in_the_same_breaches_standing() {
        Instant now = Instant.parse("2027-06-01T12:00:00Z");
        for (long seed = 0; seed < 300; seed++) {
            List<Fact> facts = new ArrayList<>(RandomCase.of(seed).facts());
            Set<String> inOrder = standing(facts, now);
            Collections.shuffle(facts, new Random(seed));
            assertThat(standing(facts, now)).as("seed %d", seed).isEqualTo(inOrder);
        }
    }

    /** Tells the facts one by one, announcing after each. */
    private static Set<String> standing(List<Fact> facts, Instant now) {
        Announcer fresh = new Announcer(facts.get(0).referralId());
        for (int known = 1; known <= facts.size(); known++) {
            fresh.announce(facts.subList(0, known), now.toString());
        }
        assertThat(fresh.ids()).doesNotHaveDuplicates();
        return fresh.standingBreaches();
    }

    private List<Announcement> announce(List<Fact> facts, String now) {
        if (announcer == null) {
            announcer = new Announcer(facts.get(0).referralId());
        }
        return announcer.announce(facts, now);
    }

    private static ClockInformation clock(List<Announcement> all, EventType type, String standard) {
        return all.stream()
                .filter(news -> news.type() == type)
                .map(news -> (ClockInformation) news.information())
                .filter(clock -> clock.standard().equals(standard))
                .findFirst()
                .orElseThrow();
    }

    private static List<EventType> types(List<Announcement> all) {
        return all.stream().map(Announcement::type).toList();
    }
}
