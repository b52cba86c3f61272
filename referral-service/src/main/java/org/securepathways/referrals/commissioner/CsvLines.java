package org.securepathways.referrals.commissioner;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a list that ships, without its remarks, each with as many cells as the header. */
final class CsvLines {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3,8}");

    private CsvLines() {}

    static List<String[]> of(String resource, String header) {
        try (var file = CsvLines.class.getResourceAsStream(resource);
                var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return read(resource, header, reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException naming the first line that cannot be right */
    static List<String[]> read(String name, String header, List<String> text) {
        var lines = text.stream().filter(line -> !line.startsWith("#")).toList();
        if (lines.isEmpty() || !lines.get(0).equals(header)) {
            throw new IllegalArgumentException(name + " does not begin with " + header);
        }
        int cells = header.split(",", -1).length;
        return lines.stream().skip(1).map(line -> cells(name, line, cells)).toList();
    }

    private static String[] cells(String name, String line, int expected) {
        var cells = line.split(",", -1);
        if (cells.length != expected) {
            throw new IllegalArgumentException(name + " has a line of another length: " + line);
        }
        return cells;
    }

    static String code(String text) {
        if (!CODE.matcher(text).matches()) {
            throw new IllegalArgumentException("not an organisation's code: " + text);
        }
        return text;
    }
}
