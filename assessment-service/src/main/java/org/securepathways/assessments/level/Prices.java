package org.securepathways.assessments.level;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.securepathways.contracts.codes.SecurityLevel;

/** What a day costs at each level, by financial year. Every figure made from it names the year of its prices. */
public final class Prices {
    private static final String HEADER = "financialYear,level,perDay,source";
    private static final Pattern YEAR = Pattern.compile("(\\d{4})/(\\d{2})");
    private static final int CENTURY = 100;
    private static final int CELLS = 4;

    private final NavigableMap<Integer, Map<SecurityLevel, BigDecimal>> byYear = new TreeMap<>();

    /** @throws IllegalArgumentException naming the first line that cannot be right, or the price that is missing */
    public Prices(List<String> text) {
        List<String> lines = text.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("the level prices do not begin with " + HEADER);
        }
        lines.stream().skip(1).forEach(this::add);
        if (byYear.isEmpty()) {
            throw new IllegalArgumentException("the level prices have no price");
        }
        byYear.forEach((year, prices) -> {
            if (prices.size() != SecurityLevel.values().length) {
                throw new IllegalArgumentException("the level prices lack a level in " + name(year));
            }
        });
    }

    /** What it costs more, or less, a day at one level than at another: in prices of that day's year, or the latest. */
    public Uplift between(SecurityLevel from, SecurityLevel to, LocalDate day) {
        int year = day.isBefore(LocalDate.of(day.getYear(), Month.APRIL, 1)) ? day.getYear() - 1 : day.getYear();
        var found = byYear.floorEntry(year) == null ? byYear.firstEntry() : byYear.floorEntry(year);
        return new Uplift(found.getValue().get(to).subtract(found.getValue().get(from)), name(found.getKey()));
    }

    private void add(String line) {
        String[] cells = line.split(",", -1);
        Matcher year = YEAR.matcher(cells[0]);
        if (cells.length != CELLS || !year.matches() || !follows(year)) {
            throw new IllegalArgumentException("the level prices have a line that cannot be right: " + line);
        }
        SecurityLevel level = SecurityLevel.valueOf(cells[1]);
        BigDecimal price = new BigDecimal(cells[2]);
        if (price.signum() <= 0) {
            throw new IllegalArgumentException("the level prices have a line that cannot be right: " + line);
        }
        Map<SecurityLevel, BigDecimal> prices =
                byYear.computeIfAbsent(Integer.valueOf(year.group(1)), first -> new EnumMap<>(SecurityLevel.class));
        if (prices.put(level, price) != null) {
            throw new IllegalArgumentException("the level prices have a level twice in " + cells[0]);
        }
    }

    private static boolean follows(Matcher year) {
        return (Integer.parseInt(year.group(1)) + 1) % CENTURY == Integer.parseInt(year.group(2));
    }

    private static String name(int year) {
        return "%d/%02d".formatted(year, (year + 1) % CENTURY);
    }
}
