package org.securepathways.referrals.prison;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.Region;

/** The prisons we know, from the list that ships. */
public final class Prisons {
    private static final Map<String, Prison> BY_CODE = read();

    private Prisons() {}

    public static Optional<Prison> withCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    private static Map<String, Prison> read() {
        try (var file = Prisons.class.getResourceAsStream("/prisons.csv");
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cell -> new Prison(cell[0], cell[1], Region.valueOf(cell[2]), Jurisdiction.valueOf(cell[3])))
                    .collect(Collectors.toMap(Prison::code, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
