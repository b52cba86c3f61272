package org.securepathways.beds.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.securepathways.beds.BedApi.accept;
import static org.securepathways.beds.BedApi.bedState;
import static org.securepathways.beds.BedApi.givenAFreeBed;
import static org.securepathways.beds.BedApi.givenAnOffer;
import static org.securepathways.beds.BedApi.newId;
import static org.securepathways.beds.BedApi.readCase;
import static org.securepathways.beds.BedApi.readOffer;
import static org.securepathways.beds.News.givenADecidedCase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.securepathways.beds.News;
import org.securepathways.contracts.EventType;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class RaceTest {
    private static final int RUNNERS = 16;

    @Test
    void of_sixteen_acceptances_of_one_bed_one_wins_and_fifteen_are_told() throws Exception {
        String unit = givenAFreeBed();
        List<UUID> cases = Stream.generate(RaceTest::givenASubmittedAndDecidedCase)
                .limit(RUNNERS)
                .toList();
        List<String> offers = cases.stream()
                .peek(referral -> News.soon(() -> readCase(referral).body("decision.outcome", is("ADMIT"))))
                .map(referral -> givenAnOffer(referral, unit))
                .toList();

        List<Integer> answers = allAtOnce(offers.stream()
                .map(offer -> (Attempt) () -> accept(unit, offer))
                .toList());

        assertThat(answers)
                .containsOnly(200, 409)
                .filteredOn(status -> status == 200)
                .hasSize(1);
        assertThat(bedState(unit)).isEqualTo("RESERVED");
        UUID winner = cases.get(answers.indexOf(200));
        assertThat(Wire.await(EventType.OFFER_ACCEPTED, winner, 1)).hasSize(1);
        cases.stream().filter(referral -> !referral.equals(winner)).forEach(referral -> {
            assertThat(Wire.await(EventType.OFFER_ENDED, referral)
                            .data()
                            .path("reason")
                            .asText())
                    .isEqualTo("BED_TAKEN");
            assertThat(Wire.heard(EventType.OFFER_ACCEPTED.topic(), referral))
                    .noneMatch(event -> event.is(EventType.OFFER_ACCEPTED));
        });
    }

    @Test
    void of_eight_beds_accepted_at_once_for_one_patient_one_is_reserved() throws Exception {
        UUID referral = givenADecidedCase();
        List<Map.Entry<String, String>> offers = IntStream.range(0, 8)
                .mapToObj(i -> givenAFreeBed())
                .map(unit -> Map.entry(unit, givenAnOffer(referral, unit)))
                .toList();

        List<Integer> answers = allAtOnce(offers.stream()
                .map(offer -> (Attempt) () -> accept(offer.getKey(), offer.getValue()))
                .toList());

        assertThat(answers)
                .containsOnly(200, 409)
                .filteredOn(status -> status == 200)
                .hasSize(1);
    }

    @Test
    void an_acceptance_against_a_withdrawal_leaves_no_reservation_either_way() throws Exception {
        String unit = givenAFreeBed();
        UUID referral = givenADecidedCase();
        String offer = givenAnOffer(referral, unit);

        News.withdrawn(referral);
        int answer = accept(unit, offer).extract().statusCode();

        assertThat(answer).isIn(200, 409);
        News.soon(() -> readOffer(offer).body("ended", is("REFERRAL_WITHDRAWN")));
        assertThat(bedState(unit)).isEqualTo("FREE");
    }

    private interface Attempt {
        ValidatableResponse make();
    }

    private static UUID givenASubmittedAndDecidedCase() {
        UUID referral = newId();
        News.submitted(referral);
        News.decided(referral);
        return referral;
    }

    private static List<Integer> allAtOnce(List<Attempt> attempts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(attempts.size());
        try {
            List<Future<Integer>> answers = attempts.stream()
                    .map(attempt ->
                            threads.submit(() -> attempt.make().extract().statusCode()))
                    .toList();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            threads.shutdownNow();
        }
    }
}
