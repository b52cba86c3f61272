package org.securepathways.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.asGatekeeper;
import static org.securepathways.referrals.referral.ReferralApi.asInreach;
import static org.securepathways.referrals.referral.ReferralApi.correct;
import static org.securepathways.referrals.referral.ReferralApi.etag;
import static org.securepathways.referrals.referral.ReferralApi.givenAReferral;
import static org.securepathways.referrals.referral.ReferralApi.submit;
import static org.securepathways.referrals.referral.ReferralApi.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.securepathways.kit.test.Engines;

/** Several people at the same referral at the same moment. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class AtOnceTest {
    @Test
    void of_many_withdrawals_at_once_one_is_taken_and_the_others_are_told() {
        var id = givenAReferral();

        assertThat(statuses(i -> withdraw(id, "W01"))).containsOnly(200, 409).containsOnlyOnce(200);
    }

    @Test
    void of_many_acceptances_and_rejections_at_once_one_is_taken() {
        var id = givenAReferral();

        assertThat(statuses(i -> i % 2 == 0
                        ? asGatekeeper(id, "/acceptance", Map.of())
                        : asGatekeeper(id, "/rejection", Map.of("reason", "NOT_HOSPITAL"))))
                .containsOnly(200, 409)
                .containsOnlyOnce(200);
    }

    @Test
    void of_many_corrections_of_what_was_read_one_is_taken_and_nothing_is_overwritten() {
        var id = givenAReferral();
        var read = etag(id);

        assertThat(statuses(i -> correct(id, read, Map.of("homeOutwardCode", "LS" + (i + 1)))))
                .containsOnly(200, 412)
                .containsOnlyOnce(200);
    }

    @Test
    void a_withdrawal_undone_and_a_new_referral_at_once_leave_one_open() {
        for (int round = 0; round < 5; round++) {
            var body = aReferral();
            var id = submit(body).statusCode(201).extract().<String>path("id");
            withdraw(id, "W07").statusCode(200);

            assertThat(statuses(i -> i % 2 == 0
                            ? submit(body)
                            : asInreach(id, "/withdrawal/undo", Map.of("reason", "WRONG_PERSON"))))
                    .filteredOn(status -> status < 300)
                    .hasSize(1);
        }
    }

    private static List<Integer> statuses(IntFunction<ValidatableResponse> act) {
        return IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> act.apply(i).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }
}
