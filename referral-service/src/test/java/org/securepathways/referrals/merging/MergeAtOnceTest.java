package org.securepathways.referrals.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.securepathways.referrals.merging.MergeApi.gatekeeper;
import static org.securepathways.referrals.merging.MergeApi.givenAMerge;
import static org.securepathways.referrals.merging.MergeApi.merge;
import static org.securepathways.referrals.merging.MergeApi.referred;
import static org.securepathways.referrals.merging.MergeApi.undo;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.asInreach;
import static org.securepathways.referrals.referral.ReferralApi.correct;
import static org.securepathways.referrals.referral.ReferralApi.etag;
import static org.securepathways.referrals.referral.ReferralApi.read;
import static org.securepathways.referrals.referral.ReferralApi.submit;
import static org.securepathways.referrals.referral.ReferralApi.withdraw;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Topics;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Event;
import org.securepathways.kit.test.Wire;

/** Merges at the same moment as other merges, withdrawals and referrals: nobody waits for ever, nothing is lost. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class MergeAtOnceTest {
    private static final int ROUNDS = 5;

    @Inject
    AgroalDataSource rows;

    @Test
    void merges_of_the_same_two_both_ways_round_at_once_are_one() {
        var one = referred(9);
        var other = referred(2);

        var answers = atOnce(i -> i % 2 == 0
                ? merge(gatekeeper(), one.referral(), other.referral())
                : merge(gatekeeper(), other.referral(), one.referral()));

        assertThat(answers).extracting(answer -> answer.statusCode()).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.<String>path("id"))
                .containsOnly(answers.get(0).<String>path("id"));
        assertThat(told(EventType.REFERRAL_MERGED, one.referral())).hasSize(1);
        assertThat(told(EventType.REFERRAL_MERGED, other.referral())).hasSize(1);
    }

    @Test
    void a_ring_of_merges_at_once_leaves_the_one_that_started_first() {
        for (int round = 0; round < ROUNDS; round++) {
            var people = Stream.of(9, 7, 5, 3)
                    .map(MergeApi::referred)
                    .map(MergeApi.Somebody::referral)
                    .toList();

            var answers = atOnce(i -> merge(gatekeeper(), people.get(i % 4), people.get((i + 1 + i / 4) % 4)));

            assertThat(answers).extracting(answer -> answer.statusCode()).containsOnly(201);
            assertThat(statuses(people)).containsExactly("OPEN", "MERGED", "MERGED", "MERGED");
        }
    }

    @Test
    void a_merge_a_withdrawal_and_its_undoing_at_once_leave_one_open_at_most_and_all_of_it_told() {
        for (int round = 0; round < ROUNDS; round++) {
            var early = referred(9).referral();
            var late = referred(2).referral();
            withdraw(late, "W07").statusCode(200);

            var answers = atOnce(List.of(
                    () -> merge(gatekeeper(), early, late),
                    () -> asInreach(late, "/withdrawal/undo", Map.of("reason", "WRONG_PERSON")),
                    () -> withdraw(early, "W01"),
                    () -> correct(early, etag(early), Map.of("homeOutwardCode", "LS7"))));

            assertThat(answers.get(0).statusCode()).isEqualTo(201);
            assertThat(answers).extracting(answer -> answer.statusCode()).isSubsetOf(200, 201, 409, 412);
            assertThat(statuses(List.of(early, late))).containsAnyOf("OPEN", "WITHDRAWN");
            assertThat(statuses(List.of(early, late)).stream().filter("OPEN"::equals))
                    .hasSizeLessThan(2);
            assertToldAsItStands(late);
            assertToldAsItStands(early);
        }
    }

    @Test
    void a_merge_and_new_referrals_under_both_numbers_at_once_leave_one_open() {
        for (int round = 0; round < ROUNDS; round++) {
            var one = referred(9);
            var other = referred(2);
            withdraw(one.referral(), "W07").statusCode(200);
            withdraw(other.referral(), "W07").statusCode(200);

            var answers = atOnce(i -> switch (i % 3) {
                case 0 -> merge(gatekeeper(), one.referral(), other.referral());
                case 1 -> submit(one.body());
                default -> submit(other.body());
            });

            assertThat(answers).extracting(answer -> answer.statusCode()).isSubsetOf(201, 409);
            var made = answers.stream()
                    .filter(answer -> answer.statusCode() == 201 && answer.path("episodeId") != null)
                    .map(answer -> answer.<String>path("id"))
                    .toList();
            assertThat(statuses(made)).filteredOn("OPEN"::equals).hasSize(1);
            assertThat(statuses(made)).isSubsetOf("OPEN", "MERGED");
        }
    }

    @Test
    void merging_and_undoing_at_once_ends_as_the_last_one_said() {
        var early = referred(9);
        var late = referred(2);
        var first = givenAMerge(early, late);

        var answers = atOnce(
                i -> i % 2 == 0 ? undo(gatekeeper(), first) : merge(gatekeeper(), early.referral(), late.referral()));

        assertThat(answers).extracting(answer -> answer.statusCode()).isSubsetOf(200, 201, 409);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertToldAsItStands(late.referral());
    }

    @Test
    void the_database_holds_one_open_referral_of_a_person_whatever_the_rules_do() {
        var one = aReferral();
        var id = submit(one).statusCode(201).extract().<String>path("id");
        var other = aReferral();
        var second = submit(other).statusCode(201).extract().<String>path("id");

        assertThatThrownBy(() -> run("update person set kept_id = (select person_id from referral where id = '" + id
                        + "') where id = (select person_id from referral where id = '" + second + "')"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("referral_one_open");
        assertThatThrownBy(() -> run("update referral set kept_id = (select kept_id from referral where id = '" + id
                        + "'), status = 'WITHDRAWN' where id = '" + second + "'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("referral_of_whom_the_number_stands_for");
    }

    /** The last thing told of a referral that opens or ends it is how it stands. */
    private static void assertToldAsItStands(String id) {
        var status = statuses(List.of(id)).get(0);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Wire.heard(Topics.REFERRALS, id).stream()
                                .map(event -> standing(event, id))
                                .filter(told -> !told.isEmpty())
                                .reduce("", (before, after) -> after))
                        .isEqualTo(status));
    }

    private static String standing(Event event, String id) {
        if (event.is(EventType.REFERRAL_WITHDRAWN)) {
            return "WITHDRAWN";
        }
        if (event.is(EventType.REFERRAL_MERGED)) {
            return event.data().path("mergedReferralId").asText().equals(id) ? "MERGED" : "";
        }
        return event.is(EventType.REFERRAL_SUBMITTED)
                        || event.is(EventType.REFERRAL_WITHDRAWAL_UNDONE)
                        || (event.is(EventType.REFERRAL_UNMERGED)
                                && event.data()
                                        .path("mergedReferralId")
                                        .asText()
                                        .equals(id))
                ? "OPEN"
                : "";
    }

    private static List<Event> told(EventType type, String id) {
        Wire.await(type, id);
        return Wire.heard(Topics.REFERRALS, id).stream()
                .filter(event -> event.is(type))
                .toList();
    }

    private static List<String> statuses(List<String> ids) {
        return ids.stream()
                .map(id -> read(id, gatekeeper()).statusCode(200).extract().<String>path("status"))
                .toList();
    }

    private static List<ExtractableResponse<Response>> atOnce(IntFunction<ValidatableResponse> act) {
        return atOnce(IntStream.range(0, 8)
                .mapToObj(i -> (Supplier<ValidatableResponse>) () -> act.apply(i))
                .toList());
    }

    private static List<ExtractableResponse<Response>> atOnce(List<Supplier<ValidatableResponse>> acts) {
        return acts.stream()
                .map(act -> CompletableFuture.supplyAsync(() -> act.get().extract()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private void run(String statement) throws SQLException {
        try (var connection = rows.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
