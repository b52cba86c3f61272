package org.securepathways.assessments.allocation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where postcode areas and prisons are, roughly, from the lists that ship; a line that cannot be right is refused. */
public final class Places {
    private static final Pattern AREA_LINE =
            Pattern.compile("([A-Z]{1,2}),(-?[0-9]{1,2}\\.[0-9]+),(-?[0-9]{1,2}\\.[0-9]+)");
    private static final Pattern PRISON_LINE = Pattern.compile("([A-Z]{3}),([A-Z]{1,2})");
    private static final Places SHIPPED = new Places(lines("/postcode-areas.csv"), lines("/prison-areas.csv"));

    private final Map<String, Place> areas = new HashMap<>();
    private final Map<String, Place> prisons = new HashMap<>();

    Places(List<String> areaLines, List<String> prisonLines) {
        for (var line : areaLines) {
            var cells = AREA_LINE.matcher(line);
            if (!cells.matches()) {
                throw new IllegalArgumentException("not an area and where it is: " + line);
            }
            areas.put(
                    cells.group(1), new Place(Double.parseDouble(cells.group(2)), Double.parseDouble(cells.group(3))));
        }
        for (var line : prisonLines) {
            var cells = PRISON_LINE.matcher(line);
            if (!cells.matches() || !areas.containsKey(cells.group(2))) {
                throw new IllegalArgumentException("not a prison and an area of the list: " + line);
            }
            prisons.put(cells.group(1), areas.get(cells.group(2)));
        }
    }

    public static Places shipped() {
        return SHIPPED;
    }

    /** Where an outward code such as LS12 is: the middle of its area; empty where the list does not have it. */
    public Optional<Place> ofOutwardCode(String outwardCode) {
        return Optional.ofNullable(areas.get(outwardCode.replaceFirst("[0-9].*", "")));
    }

    /** Where a prison is: the middle of its postcode's area; empty where the list does not have it. */
    public Optional<Place> ofPrison(String prison) {
        return Optional.ofNullable(prisons.get(prison));
    }

    private static List<String> lines(String resource) {
        try (var file = Places.class.getResourceAsStream(resource);
                var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            // Remarks, and the line that names the cells.
            return reader.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
