package org.securepathways.referrals.prison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.Region;

/** Reads a list of prisons; a line that cannot be right is refused with its number. */
final class PrisonList {
    static final String HEADER = "code,name,kind,region,jurisdiction,health,closed";

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final Pattern HEALTH = Pattern.compile("([A-Z][0-9]{5})?");
    private static final Pattern CLOSED = Pattern.compile("(yes|(19|20)[0-9]{2})?");
    private static final int CELLS = HEADER.split(",").length;

    private PrisonList() {}

    /** The prisons by code. @throws IllegalArgumentException naming the first line that is wrong */
    static Map<String, Prison> read(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw wrong(1, "is not the header " + HEADER);
        }
        Map<String, Prison> byCode = new LinkedHashMap<>();
        for (int number = 2; number <= lines.size(); number++) {
            var prison = prison(lines.get(number - 1), number);
            if (byCode.put(prison.code(), prison) != null) {
                throw wrong(number, "repeats the code " + prison.code());
            }
        }
        return byCode;
    }

    private static Prison prison(String line, int number) {
        var cell = line.split(",", -1);
        if (cell.length != CELLS) {
            throw wrong(number, "has " + cell.length + " cells and not " + CELLS);
        }
        require(CODE.matcher(cell[0]).matches(), number, "has a code that is not three letters");
        require(!cell[1].isBlank(), number, "has no name");
        require(HEALTH.matcher(cell[5]).matches(), number, "has a health code that is not a letter and five digits");
        require(CLOSED.matcher(cell[6]).matches(), number, "says neither yes nor a year nor nothing of its closing");
        var region = code(Region.class, cell[3], number);
        var jurisdiction = code(Jurisdiction.class, cell[4], number);
        require(
                (region == Region.WALES) == (jurisdiction == Jurisdiction.WALES),
                number,
                "has a region of another country");
        return new Prison(
                cell[0],
                cell[1],
                code(Prison.Kind.class, cell[2], number),
                region,
                jurisdiction,
                cell[5].isEmpty() ? null : cell[5],
                !cell[6].isEmpty(),
                cell[6].isEmpty() || cell[6].equals("yes") ? null : Integer.valueOf(cell[6]));
    }

    private static <E extends Enum<E>> E code(Class<E> list, String text, int number) {
        for (var constant : list.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw wrong(number, "has an unknown " + list.getSimpleName());
    }

    private static void require(boolean holds, int number, String fault) {
        if (!holds) {
            throw wrong(number, fault);
        }
    }

    private static IllegalArgumentException wrong(int number, String fault) {
        return new IllegalArgumentException("prisons.csv, line " + number + " " + fault);
    }
}
