package org.securepathways.referrals.commissioner;

import java.util.List;
import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Gender;
import org.securepathways.contracts.codes.LevelWanted;
import org.securepathways.contracts.codes.Region;

/** Who decides on access, by person and need, from the list that ships: the first line that fits. */
final class GatekeeperList {
    private static final String HEADER = "region,ageBand,gender,carePathway,level,gatekeeper";
    private static final GatekeeperList SHIPPED = new GatekeeperList(CsvLines.of("/gatekeepers.csv", HEADER));

    private final List<Line> lines;

    /** One line; null fits everything. */
    private record Line(
            Region region, AgeBand ageBand, Gender gender, CarePathway pathway, LevelWanted level, String gatekeeper) {
        boolean fits(Need need) {
            return (region == null || region == need.region())
                    && (ageBand == null || ageBand == need.ageBand())
                    && (gender == null || gender == need.gender())
                    && (pathway == null || pathway == need.pathway())
                    && (level == null || level == need.level());
        }
    }

    /**
     * What decides who decides.
     *
     * @param region of who pays; null where another nation does
     */
    record Need(Region region, AgeBand ageBand, Gender gender, CarePathway pathway, LevelWanted level) {}

    GatekeeperList(List<String[]> cells) {
        lines = cells.stream().map(GatekeeperList::line).toList();
    }

    static GatekeeperList shipped() {
        return SHIPPED;
    }

    /** Null where no line fits: then it is settled by hand. */
    String of(Need need) {
        return lines.stream()
                .filter(line -> line.fits(need))
                .map(Line::gatekeeper)
                .findFirst()
                .orElse(null);
    }

    private static Line line(String[] cell) {
        return new Line(
                cell[0].isEmpty() ? null : Region.valueOf(cell[0]),
                cell[1].isEmpty() ? null : AgeBand.valueOf(cell[1]),
                cell[2].isEmpty() ? null : Gender.valueOf(cell[2]),
                cell[3].isEmpty() ? null : CarePathway.valueOf(cell[3]),
                cell[4].isEmpty() ? null : LevelWanted.valueOf(cell[4]),
                CsvLines.code(cell[5]));
    }
}
