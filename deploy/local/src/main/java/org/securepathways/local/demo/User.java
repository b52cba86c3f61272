package org.securepathways.local.demo;

import java.util.Map;

/** Somebody who works with the platform: a role, and what bounds it. */
public record User(String role, Map<String, String> claims) {

    public static User inreach(String prison) {
        return new User("inreach", Map.of("prison", prison));
    }

    public static User unit(String code) {
        return new User("unit", Map.of("unit", code));
    }

    /** A role that nothing bounds. */
    public static User of(String role) {
        return new User(role, Map.of());
    }
}
