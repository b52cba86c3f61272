package org.securepathways.referrals.finding.store;

import java.util.regex.Pattern;

/** Reads what PostgreSQL says of a query it ran. */
final class Scans {
    private static final Pattern SCAN =
            Pattern.compile("(?:Seq|Heap|Index|Only) Scan.* on .*?actual rows=([0-9.]+) loops=([0-9]+)");
    private static final Pattern FILTERED = Pattern.compile("Rows Removed by Filter: (\\d+)");

    private Scans() {}

    /** The rows all scans of tables gave, and those they read to leave out. */
    static long rowsIn(String plan) {
        long given = SCAN.matcher(plan)
                .results()
                .mapToLong(scan -> Math.round(Double.parseDouble(scan.group(1)) * Long.parseLong(scan.group(2))))
                .sum();
        long leftOut = FILTERED.matcher(plan)
                .results()
                .mapToLong(filtered -> Long.parseLong(filtered.group(1)))
                .sum();
        return given + leftOut;
    }
}
