package org.securepathways.beds.offer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;
import static org.securepathways.beds.BedApi.accept;
import static org.securepathways.beds.BedApi.givenAFreeBed;
import static org.securepathways.beds.BedApi.givenAnOffer;
import static org.securepathways.beds.BedApi.readOffer;
import static org.securepathways.beds.News.givenADecidedCase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.securepathways.beds.offer.Bed;
import org.securepathways.beds.offer.Offer;
import org.securepathways.beds.offer.OfferRefusal;
import org.securepathways.beds.offer.Window;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;

/** What PostgreSQL refuses by itself, whatever the code above it believes. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class WallsTest {
    @Inject
    DataSource database;

    @Inject
    Database service;

    @Inject
    OfferTable offers;

    @Test
    void two_offers_can_never_hold_one_bed() {
        String unit = givenAFreeBed();
        String loser = givenAnOffer(givenADecidedCase(), unit);
        accept(unit, givenAnOffer(givenADecidedCase(), unit)).statusCode(200);

        assertThatThrownBy(() -> forceAcceptance(loser))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("one_patient_per_bed");
        readOffer(loser).body("status", is("ENDED"));
    }

    @Test
    void one_patient_can_never_hold_two_beds() {
        UUID referral = givenADecidedCase();
        String ash = givenAFreeBed();
        String second = givenAnOffer(referral, givenAFreeBed());
        accept(ash, givenAnOffer(referral, ash)).statusCode(200);

        assertThatThrownBy(() -> forceAcceptance(second))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("one_bed_per_patient");
    }

    @Test
    void who_runs_into_a_wall_is_told_what_the_rules_would_say() {
        UUID referral = givenADecidedCase();
        String unit = givenAFreeBed();
        givenAnOffer(referral, unit);
        Change<Offer> second = Offer.make(
                UUID.randomUUID(),
                referral,
                new Bed(unit, "Ash", "4-12"),
                Window.open(TestClock.now(), Duration.ofHours(1)));

        assertThatThrownBy(
                        () -> VertxContextSupport.subscribeAndAwait(() -> service.write(tx -> offers.add(tx, second))))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(OfferRefusal.ALREADY_OFFERED));
    }

    @Test
    void the_indexes_are_the_ones_whose_names_are_translated() throws SQLException {
        try (var connection = database.getConnection();
                var found = connection
                        .createStatement()
                        .executeQuery("select count(*) from pg_indexes where indexname in ('one_patient_per_bed',"
                                + " 'one_bed_per_patient', 'one_open_offer_of_a_bed_to_a_patient')")) {
            assertThat(found.next()).isTrue();
            assertThat(found.getInt(1)).isEqualTo(3);
        }
    }

    private void forceAcceptance(String offer) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update offer set status = 'ACCEPTED', ending = null where id = cast(? as uuid)")) {
            update.setString(1, offer);
            update.executeUpdate();
        }
    }
}
