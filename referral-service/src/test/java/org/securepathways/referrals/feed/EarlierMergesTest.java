package org.securepathways.referrals.feed;

import static org.hamcrest.Matchers.is;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.read;
import static org.securepathways.referrals.referral.ReferralApi.submit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.referrals.merging.MergeApi;

/** What an earlier version heard of merges and only kept is made when this one starts. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class EarlierMergesTest {
    private static final String GATEKEEPER = Tokens.of("gatekeeper").sign();

    @Inject
    AgroalDataSource database;

    @Inject
    EarlierMerges merges;

    @Test
    void a_merge_that_was_told_and_only_kept_is_made() throws Throwable {
        var first = referredDaysAgo(9);
        var second = referredDaysAgo(2);
        keptAsFact(second, first);

        make();

        read(id(second), GATEKEEPER).body("status", is("MERGED")).body("mergedInto", is(id(first)));
        read(id(first), GATEKEEPER).body("status", is("OPEN"));
    }

    @Test
    void what_somebody_took_apart_stays_apart() throws Throwable {
        var first = referredDaysAgo(9);
        var second = referredDaysAgo(2);
        var merge = MergeApi.merge(MergeApi.gatekeeper(), id(first), id(second))
                .statusCode(201)
                .extract()
                .<String>path("id");
        MergeApi.undo(MergeApi.gatekeeper(), merge).statusCode(200);
        keptAsFact(first, second);

        make();

        read(id(first), GATEKEEPER).body("status", is("OPEN"));
        read(id(second), GATEKEEPER).body("status", is("OPEN"));
    }

    private void make() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> merges.make().replaceWith("done"));
    }

    private void keptAsFact(Map<String, Object> kept, Map<String, Object> removed) throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.execute("""
                    insert into feed_fact (id, prison_number, kind, type, occurred_at, occurred_text, removed_number,
                                           details, recorded_at)
                    values (gen_random_uuid(), '%1$s', 'MERGED', 'prison-offender-events.prisoner.merged',
                            '%3$s', '%3$s', '%2$s', '{}', now())""".formatted(
                            kept.get("prisonNumber"),
                            removed.get("prisonNumber"),
                            TestClock.now().minus(Duration.ofDays(1))));
        }
    }

    private static Map<String, Object> referredDaysAgo(int days) {
        var body =
                aReferral("sentAt", TestClock.now().minus(Duration.ofDays(days)).toString());
        body.put("id", submit(body).statusCode(201).extract().<String>path("id"));
        return body;
    }

    private static String id(Map<String, Object> referred) {
        return (String) referred.get("id");
    }
}
