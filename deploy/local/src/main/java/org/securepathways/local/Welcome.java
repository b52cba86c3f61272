package org.securepathways.local;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Random;

/** What is printed when everything is ready: where the parts are, one request to try, and what to do next. */
record Welcome(Home home, Addresses addresses, LocalDate today) {
    private static final String CURL = """
            curl -s -X POST http://localhost:%d/referrals \\
              -H "Authorization: Bearer $(./pathways token inreach)" -H 'Content-Type: application/json' \\
              -d '{"prisonNumber":"%s","familyName":"Example","givenName":"Sam","dateOfBirth":"1990-05-17",
                   "gender":"MALE","prison":"LEI","custodyStatus":"SENTENCED","sentAt":"%s",
                   "urgency":"STANDARD","urgencyGround":"ACUTE_PSYCHOSIS","levelWanted":"MEDIUM",
                   "carePathway":"MENTAL_ILLNESS","diagnosisGroup":"PSYCHOSIS","offenceGroup":"ROBBERY"}'""";

    String text(String seconds, long megabytes) {
        return """

                Ready after %s; all parts together take %d MB of memory.

                %s
                  Data and logs        %s

                In another terminal, in this folder, refer somebody:

                %s

                Then:
                  ./pathways demo          takes two cases through all four services, and prints every event
                  ./pathways clock +14d    moves the simulated time on: limits pass, breaches are raised
                  ./pathways token ROLE    a token for: %s
                  ./pathways help          everything else

                Ctrl-C stops all of it; the data stays.
                """.formatted(seconds, megabytes, places(), home.folder(), curl(new SecureRandom()), Role.names());
    }

    private String places() {
        var text = new StringBuilder();
        for (var part : Part.values()) {
            var place = part.isService()
                    ? "http://localhost:" + addresses.port(part) + "  (API: /q/openapi)"
                    : addresses.hostAndPort(part);
            text.append(String.format("  %-20s %s%n", part.title(), place));
        }
        return text.toString().stripTrailing();
    }

    /** Somebody new each time: a second open referral of the same person is refused. */
    String curl(Random random) {
        return CURL.formatted(addresses.port(Part.REFERRAL), prisonNumber(random), today)
                .indent(2)
                .stripTrailing();
    }

    private static String prisonNumber(Random random) {
        var letters = random.ints(3, 'A', 'Z' + 1).mapToObj(Character::toString).toList();
        return letters.get(0) + (1000 + random.nextInt(9000)) + letters.get(1) + letters.get(2);
    }
}
