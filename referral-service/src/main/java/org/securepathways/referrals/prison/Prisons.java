package org.securepathways.referrals.prison;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The prisons of England and Wales, from the list that ships. */
public final class Prisons {
    private static final Map<String, Prison> BY_CODE = read();

    private Prisons() {}

    /** The place of that code, open or closed. */
    public static Optional<Prison> withCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The place of that code, if somebody can be held there now. */
    public static Optional<Prison> openWithCode(String code) {
        return withCode(code).filter(prison -> !prison.closed());
    }

    /** All of them, by code. */
    public static Collection<Prison> all() {
        return BY_CODE.values();
    }

    private static Map<String, Prison> read() {
        try (var file = Prisons.class.getResourceAsStream("/prisons.csv");
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return PrisonList.read(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
