package org.securepathways.assessments.placement;

import com.fasterxml.uuid.Generators;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Predicate;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.DeclineNature;
import org.securepathways.contracts.codes.DeclineReason;
import org.securepathways.contracts.placement.OfferDeclined;
import org.securepathways.contracts.placement.OfferMade;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

/** Offers as bed-service tells of them. */
public final class PlacementApi {
    /** Offers whose clinical decline is drawn for audit at the share that ships. */
    public static final Predicate<UUID> ALWAYS_DRAWN = offer -> new Sample(0.2).draws(offer, DeclineNature.CLINICAL);

    private PlacementApi() {}

    public static UUID newOfferId() {
        return Generators.timeBasedEpochRandomGenerator().generate();
    }

    public static void sayDeclined(UUID id, UUID offer, String unit, DeclineReason reason, boolean after) {
        var at = Moment.of(TestClock.now());
        Wire.say(EventType.OFFER_DECLINED, id, at.instant(), new OfferDeclined(id, offer, unit, reason, after, at));
    }

    public static void sayMade(UUID id, UUID offer, String unit) {
        var now = TestClock.now();
        Wire.say(
                EventType.OFFER_MADE,
                id,
                now,
                new OfferMade(id, offer, unit, "W1", "V1", now, now.plus(Duration.ofDays(2))));
    }

    public static ValidatableResponse given(String role, String path) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(role).sign())
                .get(path)
                .then();
    }
}
