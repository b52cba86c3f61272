package org.securepathways.referrals.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.securepathways.referrals.merging.MergeApi.gatekeeper;
import static org.securepathways.referrals.merging.MergeApi.referred;
import static org.securepathways.referrals.merging.MergeApi.undo;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.read;
import static org.securepathways.referrals.referral.ReferralApi.submit;
import static org.securepathways.referrals.referral.ReferralApi.withdraw;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Topics;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Wire;
import org.securepathways.referrals.feed.Feed;

/** The prison service gives one number up for another. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class PrisonServiceMergeTest {
    @Inject
    AgroalDataSource rows;

    // edge case 21
    @Test
    void numbers_with_an_open_referral_each_go_on_as_one() throws SQLException {
        var kept = referred(2);
        var removed = referred(9);

        merged(kept.number(), removed.number());

        read(kept.referral(), gatekeeper()).body("status", is("MERGED")).body("mergedInto", is(removed.referral()));
        Wire.await(EventType.REFERRAL_MERGED, kept.referral());
        Wire.await(EventType.REFERRAL_MERGED, removed.referral());
    }

    @Test
    void numbers_nobody_knows_are_remembered_until_somebody_is_referred_under_one() throws SQLException {
        var kept = aReferral();
        var removed = aReferral();
        merged((String) kept.get("prisonNumber"), (String) removed.get("prisonNumber"));

        var id = submit(removed).statusCode(201).extract().<String>path("id");

        submit(kept).statusCode(409).body("code", is("REFERRAL_ALREADY_OPEN")).body("referralId", is(id));
    }

    // edge case 21
    @Test
    void an_earlier_referral_under_the_number_given_up_counts_for_the_episode() throws SQLException {
        var removed = referred(9);
        withdraw(removed.referral(), "W07").statusCode(200);
        var kept = aReferral();
        merged((String) kept.get("prisonNumber"), removed.number());

        submit(kept)
                .statusCode(201)
                .body("episodeId", is(removed.referral()))
                .body("clockFrom", is(removed.body().get("sentAt")));
    }

    // edge case 20
    @Test
    void the_same_merge_told_twice_is_told_once() throws SQLException {
        var kept = referred(9);
        var removed = referred(2);

        var at = TestClock.now();
        Feed.merged(kept.number(), removed.number(), at);
        merged(kept.number(), removed.number(), at);
        merged(kept.number(), removed.number(), at.plusSeconds(1));

        Wire.await(EventType.REFERRAL_MERGED, kept.referral());
        assertThat(Wire.heard(Topics.REFERRALS, kept.referral()))
                .filteredOn(event -> event.is(EventType.REFERRAL_MERGED))
                .hasSize(1);
        assertThat(statements(kept.number(), removed.number())).hasSize(1);
    }

    // edge case 21
    @Test
    void told_the_wrong_way_round_and_put_right_they_stay_one_person() throws SQLException {
        var one = referred(9);
        var other = referred(2);
        var early = TestClock.now().minus(Duration.ofHours(2));

        merged(one.number(), other.number(), early);
        merged(other.number(), one.number(), early.plusSeconds(60));

        read(other.referral(), gatekeeper()).body("mergedInto", is(one.referral()));
        assertThat(statements(one.number(), other.number())).containsExactly("undone", "holds");
        assertThat(Wire.heard(Topics.REFERRALS, one.referral()))
                .noneMatch(event -> event.is(EventType.REFERRAL_UNMERGED));
    }

    @Test
    void what_comes_late_does_not_make_a_merge_again_that_somebody_undid() throws SQLException {
        var kept = referred(9);
        var removed = referred(2);
        var said = TestClock.now().minus(Duration.ofHours(1));
        merged(kept.number(), removed.number(), said);
        undo(gatekeeper(), mergeOf(kept.number())).statusCode(200);

        merged(kept.number(), removed.number(), said.plusSeconds(1));
        read(removed.referral(), gatekeeper()).body("status", is("OPEN"));

        merged(kept.number(), removed.number(), TestClock.now());
        read(removed.referral(), gatekeeper()).body("status", is("MERGED"));
    }

    @Test
    void a_chain_of_numbers_is_one_person() throws SQLException {
        var first = referred(9);
        var second = aReferral();
        var third = referred(2);

        merged((String) second.get("prisonNumber"), first.number());
        merged(third.number(), (String) second.get("prisonNumber"));

        read(third.referral(), gatekeeper()).body("mergedInto", is(first.referral()));
        submit(second).statusCode(409).body("referralId", is(first.referral()));
    }

    private void merged(String kept, String removed) throws SQLException {
        merged(kept, removed, TestClock.now());
    }

    /** Told by the prison service, and taken in: fact and merge are one transaction. */
    private void merged(String kept, String removed, Instant at) throws SQLException {
        var asked = "select id::text from feed_fact where prison_number = '" + kept + "' and removed_number = '"
                + removed + "' and occurred_at = '" + at + "'";
        Feed.merged(kept, removed, at);
        await().atMost(Duration.ofSeconds(20)).until(() -> !column(asked).isEmpty());
    }

    private String mergeOf(String kept) throws SQLException {
        return column("select m.id from person_merge m join person k on k.id = m.kept_person"
                        + " where k.prison_number = '" + kept + "'")
                .get(0);
    }

    private List<String> statements(String one, String other) throws SQLException {
        return column("select case when m.undone_at is null then 'holds' else 'undone' end from person_merge m"
                + " join person k on k.id = m.kept_person join person r on r.id = m.removed_person"
                + " where k.prison_number in ('" + one + "', '" + other + "') order by m.id");
    }

    private List<String> column(String query) throws SQLException {
        try (var connection = rows.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (result.next()) {
                values.add(result.getString(1));
            }
            return values;
        }
    }
}
