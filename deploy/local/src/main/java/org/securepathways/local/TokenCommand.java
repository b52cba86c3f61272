package org.securepathways.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** {@code token ROLE [--prison LEI] [--unit X9A01] [--region NORTH_WEST] [--organisation X9A] [--for 12h]} */
record TokenCommand(String role, Map<String, String> claims, Duration valid) {
    private static final Set<String> CLAIMS = Set.of("prison", "unit", "region", "organisation");
    private static final Duration USUAL = Duration.ofHours(12);

    static TokenCommand of(List<String> arguments) {
        if (arguments.isEmpty()) {
            throw new Complaint("Name a role: " + Role.names());
        }
        var role = Role.named(arguments.get(0));
        var claims = new TreeMap<String, String>();
        var valid = USUAL;
        for (var i = 1; i < arguments.size(); i += 2) {
            var option = arguments.get(i);
            if (i + 1 == arguments.size()) {
                throw new Complaint("Nothing follows " + option);
            }
            var value = arguments.get(i + 1);
            if (option.equals("--for")) {
                valid = TimeSpan.of(value).asDuration();
            } else if (option.startsWith("--") && CLAIMS.contains(option.substring(2))) {
                claims.put(option.substring(2), value);
            } else {
                throw new Complaint("There is no option '" + option
                        + "'. A token takes --prison, --unit, --region, --organisation and --for");
            }
        }
        return new TokenCommand(role.wireName(), claims, valid);
    }

    String run(Home home) {
        return Tokens.of(home).token(role, claims, valid);
    }
}
