package org.securepathways.referrals.commissioner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.Region;

/** The areas and their commissioners, from the list that ships; a line that cannot be right stops the service. */
final class AreaList {
    private static final String HEADER = "area,commissioner,region,jurisdiction";
    private static final String WHERE_THE_PRISON_IS = "*";
    private static final AreaList SHIPPED = new AreaList(CsvLines.of("/commissioners.csv", HEADER));

    private final Map<String, Area> byArea = new HashMap<>();

    AreaList(List<String[]> lines) {
        for (var line : lines) {
            var area = new Area(
                    CsvLines.code(line[1]),
                    line[2].isEmpty() ? null : Region.valueOf(line[2]),
                    line[3].isEmpty() ? null : Jurisdiction.valueOf(line[3]));
            if (byArea.put(line[0], area) != null) {
                throw new IllegalArgumentException("commissioners.csv has the area twice: " + line[0]);
            }
        }
        for (var region : Region.values()) {
            if (!byArea.containsKey(WHERE_THE_PRISON_IS + region)) {
                throw new IllegalArgumentException("commissioners.csv has nobody for " + region);
            }
        }
    }

    static AreaList shipped() {
        return SHIPPED;
    }

    /** The area of an outward code, such as LS12; empty where it is nobody's. */
    Optional<Area> of(String outwardCode) {
        return Optional.ofNullable(byArea.get(outwardCode.replaceFirst("[0-9].*", "")));
    }

    /** Who answers for a person of whom only the prison is known. */
    Area around(Region region) {
        return byArea.get(WHERE_THE_PRISON_IS + region);
    }

    /** The area that commissioner pays for; empty where the list does not have it. */
    Optional<Area> paidBy(String commissioner) {
        return byArea.values().stream()
                .filter(area -> area.commissioner().equals(commissioner))
                .findFirst();
    }
}
