package org.securepathways.beds.patient;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.securepathways.beds.BedApi;
import org.securepathways.beds.patient.AccessDecision.MinistryLevel;
import org.securepathways.beds.patient.store.CaseTable;
import org.securepathways.beds.patient.store.ReferralNews;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Gender;
import org.securepathways.contracts.codes.JudgedBy;
import org.securepathways.contracts.codes.OffenceGroup;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.test.Engines;

/** What was told last holds, whichever is heard last. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class OrderTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Inject
    Database database;

    @Inject
    ReferralNews referrals;

    @Inject
    CaseTable cases;

    @ParameterizedTest
    @MethodSource("everyPair")
    void of_every_two_turns_the_one_told_later_holds_in_either_order(Turn first, Turn second) throws Throwable {
        UUID inOrder = BedApi.newId();
        turned(inOrder, first, 4);
        assertThat(turned(inOrder, second, 5).standing().now()).isEqualTo(second.leadsTo());

        UUID turnedRound = BedApi.newId();
        turned(turnedRound, second, 5);
        assertThat(turned(turnedRound, first, 4).standing().now()).isEqualTo(second.leadsTo());
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(Turn.values())
                .flatMap(first -> Stream.of(Turn.values()).map(second -> Arguments.of(first, second)));
    }

    @Test
    void a_correction_and_a_move_heard_before_the_referral_are_not_lost_to_it() throws Throwable {
        UUID id = BedApi.newId();
        write(tx -> referrals.corrected(tx, id, needs("LEI", Gender.FEMALE), 3));
        write(tx -> referrals.moved(tx, id, "MDI", Region.NORTH_WEST, 2));
        PatientCase patient = write(tx -> referrals.submitted(tx, id, needs("LEI", Gender.MALE), 1));

        Needs known = patient.needs().orElseThrow();
        assertThat(known.gender()).isEqualTo(Gender.FEMALE);
        assertThat(known.prison()).isEqualTo("MDI");
        assertThat(known.region()).isEqualTo(Region.NORTH_WEST);
    }

    @Test
    void of_two_moves_and_two_corrections_the_later_told_hold() throws Throwable {
        UUID id = BedApi.newId();
        write(tx -> referrals.submitted(tx, id, needs("LEI", Gender.MALE), 1));
        write(tx -> referrals.moved(tx, id, "MDI", Region.NORTH_WEST, 5));
        write(tx -> referrals.moved(tx, id, "LEI", Region.NORTH_EAST_AND_YORKSHIRE, 3));
        write(tx -> referrals.corrected(tx, id, needs("LEI", Gender.FEMALE), 4));
        PatientCase patient = write(tx -> referrals.corrected(tx, id, needs("LEI", Gender.MALE), 2));

        assertThat(patient.needs().orElseThrow().prison()).isEqualTo("MDI");
        assertThat(patient.needs().orElseThrow().gender()).isEqualTo(Gender.FEMALE);
    }

    @Test
    void the_assessors_judgement_of_urgency_counts_before_the_referrers() throws Throwable {
        UUID id = BedApi.newId();
        write(tx -> referrals.judged(tx, id, Urgency.STANDARD, JudgedBy.ASSESSOR, 2));
        write(tx -> referrals.judged(tx, id, Urgency.EMERGENCY, JudgedBy.REFERRER, 3));
        PatientCase patient = write(tx -> referrals.submitted(tx, id, needs("LEI", Gender.MALE), 1));

        assertThat(patient.needs().orElseThrow().urgency()).isEqualTo(Urgency.STANDARD);
    }

    @Test
    void the_level_the_ministry_decided_is_matched_until_a_meeting_decides_anew() throws Throwable {
        UUID id = BedApi.newId();
        MinistryLevel high = new MinistryLevel(UUID.randomUUID(), SecurityLevel.HIGH);
        write(tx -> cases.levelDecided(tx, id, high, 4));
        PatientCase patient = write(tx -> cases.decided(tx, id, medium(), 2));
        assertThat(patient.decision().orElseThrow().levelToMatch()).isEqualTo(SecurityLevel.HIGH);
        assertThat(patient.decision().orElseThrow().level()).as("both are kept").isEqualTo(SecurityLevel.MEDIUM);

        PatientCase again = write(tx -> cases.decided(tx, id, medium(), 6));
        assertThat(again.decision().orElseThrow().levelToMatch()).isEqualTo(SecurityLevel.MEDIUM);
        PatientCase superseded = write(tx -> cases.decided(tx, id, medium(), 5));
        assertThat(superseded.decision()).isEqualTo(again.decision());
    }

    @Test
    void of_an_admission_and_its_retraction_the_one_told_later_holds_in_either_order() throws Throwable {
        UUID id = BedApi.newId();
        write(tx -> cases.admissionRetracted(tx, id, 5));
        assertThat(write(tx -> cases.admitted(tx, id, new Admission("X9A01", NOON), 4))
                        .admission())
                .isEmpty();
        write(tx -> cases.admitted(tx, id, new Admission("X9A01", NOON), 6));
        assertThat(write(tx -> cases.admissionRetracted(tx, id, 5)).admission()).isPresent();
    }

    private PatientCase turned(UUID id, Turn turn, long sequence) throws Throwable {
        return write(tx -> referrals.turned(tx, id, ReferralStanding.after(turn, NOON), sequence));
    }

    private PatientCase write(Function<Tx, Uni<PatientCase>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> database.write(work));
    }

    private static AccessDecision medium() {
        return new AccessDecision(
                UUID.randomUUID(),
                AccessOutcome.ADMIT,
                SecurityLevel.MEDIUM,
                ServiceType.SECURE,
                CarePathway.MENTAL_ILLNESS);
    }

    private static Needs needs(String prison, Gender gender) {
        return new Needs(
                prison,
                Region.NORTH_EAST_AND_YORKSHIRE,
                gender,
                AgeBand.AGE_25_TO_64,
                OffenceGroup.ARSON,
                Urgency.URGENT);
    }
}
