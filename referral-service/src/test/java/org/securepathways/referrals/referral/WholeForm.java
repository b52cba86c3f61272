package org.securepathways.referrals.referral;

import java.util.List;
import java.util.Map;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.test.TestClock;

/** Everything the form asks of a sentenced man. */
public final class WholeForm {
    private WholeForm() {}

    public static void putInto(Map<String, Object> body) {
        var today = Moment.of(TestClock.now()).londonDay();
        body.put("needIdentifiedAt", today.minusDays(3).toString());
        body.put("initialRequestAt", today.minusDays(2).toString());
        body.put(
                "person",
                Map.of(
                        "nhsNumberStatus", "NOT_PRESENT",
                        "ethnicity", "A",
                        "language", "en",
                        "hearing", "HEARING",
                        "carerConsulted", "DECLINED"));
        body.put(
                "custody",
                Map.of(
                        "conditionalReleaseDate",
                        today.plusYears(2).toString(),
                        "category",
                        "B",
                        "mappaLevel",
                        2,
                        "victimZones",
                        false,
                        "oasys",
                        "HIGH"));
        body.put("offence", Map.of("linkToDisorder", "PARTIAL"));
        body.put(
                "clinical",
                Map.of(
                        "risks",
                        Map.of(
                                "OTHERS", 2,
                                "SELF", 1,
                                "SUICIDE", 1,
                                "FOOD_FLUID_REFUSAL", 0,
                                "ABSCONDING", 1,
                                "FIRE", 0,
                                "SEXUAL", 0,
                                "EXPLOITATION", 0),
                        "concordance",
                        "REFUSING",
                        "refusingTreatment",
                        true,
                        "capacity",
                        "LACKS",
                        "secureBefore",
                        "NONE"));
        body.put(
                "ask",
                Map.of(
                        "whyNotLower", "RISK_TO_OTHERS",
                        "preferredRegion", "NORTH_EAST_AND_YORKSHIRE",
                        "exclusionZones", List.of()));
        body.put(
                "referrer",
                Map.of(
                        "name", "Dr Jo Field",
                        "profession", "PSYCHIATRIST",
                        "register", "GMC",
                        "registration", "1234567",
                        "telephone", "0113 496 0000",
                        "organisation", "Y02289"));
    }
}
