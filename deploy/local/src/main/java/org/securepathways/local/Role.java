package org.securepathways.local;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The roles a token can be made for, with the claims it carries when none are named. */
enum Role {
    INREACH("prison", "LEI"),
    CUSTODY("prison", "LEI"),
    ASSESSOR("organisation", "X9A"),
    GATEKEEPER("", ""),
    UNIT("unit", "X9A01"),
    COMMISSIONER("", ""),
    MOJ("", ""),
    HOME_OFFICE("", ""),
    ADJUDICATOR("", ""),
    OVERSIGHT("", ""),
    SUBSCRIBER("", ""),
    OPERATOR("", "");

    private final String claim;
    private final String value;

    Role(String claim, String value) {
        this.claim = claim;
        this.value = value;
    }

    static Role named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.wireName().equals(name))
                .findFirst()
                .orElseThrow(() -> new Complaint("There is no role '" + name + "'. The roles are: " + names()));
    }

    static String names() {
        return Arrays.stream(values()).map(Role::wireName).collect(Collectors.joining(", "));
    }

    String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Map<String, String> claims() {
        return claim.isEmpty() ? Map.of() : Map.of(claim, value);
    }
}
