package org.securepathways.referrals.finding.store;

import java.util.regex.Pattern;

/** Reads what PostgreSQL says of a query it ran. */
final class Scans {
    private static final Pattern SCAN =
            Pattern.compile("(?:Seq|Heap|Index|Only) Scan.* on .*?actual rows=([0-9.]+) loops=([0-9]+)");
    private static final Pattern LEFT_OUT = Pattern.compile("Rows Removed by Filter: ([0-9]+)");

    private Scans() {}

    /** The rows all scans of tables gave, and those they read to leave out. */
    static long rowsIn(String plan) {
        long rows = 0;
        long loops = 1;
        for (var line : plan.split("\n")) {
            var scan = SCAN.matcher(line);
            if (scan.find()) {
                loops = Long.parseLong(scan.group(2));
                rows += Math.round(Double.parseDouble(scan.group(1)) * loops);
            }
            var leftOut = LEFT_OUT.matcher(line);
            if (leftOut.find()) {
                rows += Long.parseLong(leftOut.group(1)) * loops;
            }
        }
        return rows;
    }
}
