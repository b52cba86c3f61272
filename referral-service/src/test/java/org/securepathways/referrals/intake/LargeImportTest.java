package org.securepathways.referrals.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.referrals.intake.ImportApi.counts;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Tokens;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class LargeImportTest {
    private static final String PRISON = "WDI";
    private static final long MEGABYTE = 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Test
    void a_file_of_two_thousand_shows_its_progress_and_sent_twice_gives_the_same_result() {
        assertTakenOnce('B', 2_000);
    }

    /** Its figures go into docs/performance.md. */
    @Test
    @Tag("long")
    void a_file_of_ten_thousand_shows_its_progress_in_flat_memory_and_sent_twice_gives_the_same_result() {
        resetPeaks();
        long before = liveHeap();
        long began = System.nanoTime();
        assertTakenOnce('C', 5_000);
        long half = liveHeap();
        assertTakenOnce('D', 10_000);
        double seconds = (System.nanoTime() - began) / 1e9;
        long after = liveHeap();

        System.out.printf(
                Locale.ROOT,
                "Imports of 5,000 and 10,000 rows, each sent twice: %.0f s; live heap %d MB before, %d MB after the"
                        + " first, %d MB after the second; peak used %d MB%n",
                seconds,
                before / MEGABYTE,
                half / MEGABYTE,
                after / MEGABYTE,
                peak() / MEGABYTE);
        assertThat(after - half).isLessThan(16 * MEGABYTE);
    }

    private static void assertTakenOnce(char series, int rows) {
        var file = file(series, rows);
        var sent = ImportApi.send(file, Tokens.inreach(PRISON))
                .statusCode(202)
                .extract()
                .jsonPath();
        assertThat(sent.getInt("rows")).isEqualTo(rows);
        var seen = new ArrayList<Integer>();
        long began = System.nanoTime();
        var it = Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> ImportApi.read(sent.get("id"), Tokens.inreach(PRISON)), now -> {
                    seen.add(now.getInt("read"));
                    return now.getBoolean("done");
                });
        System.out.printf(Locale.ROOT, "%d rows, %.0f a second%n", rows, rows * 1e9 / (System.nanoTime() - began));

        assertThat(counts(it)).isEqualTo("%d rows: %d taken, 0 already taken, 0 refused".formatted(rows, rows));
        assertThat(seen).isSorted().anyMatch(read -> read > 0 && read < rows);

        var again = ImportApi.send(file, Tokens.inreach(PRISON))
                .statusCode(202)
                .extract()
                .<String>path("id");
        var twice = Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> ImportApi.read(again, Tokens.inreach(PRISON)), now -> now.getBoolean("done"));
        assertThat(counts(twice)).isEqualTo("%d rows: 0 taken, %d already taken, 0 refused".formatted(rows, rows));
    }

    private static byte[] file(char series, int rows) {
        var all = new ArrayList<Map<String, String>>();
        for (int i = 0; i < rows; i++) {
            var row = ImportApi.aRow("prison", PRISON);
            row.put("reference", "%c-%05d".formatted(series, i));
            row.put("familyName", "Ward-%c%d".formatted(series, i));
            row.put("prisonNumber", String.format(Locale.ROOT, "%c%04d%cX", series, i % 10_000, 'A' + i / 10_000));
            all.add(row);
        }
        return ImportApi.csv(all).getBytes(StandardCharsets.UTF_8);
    }

    /** What is left after a collection. */
    private static long liveHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void resetPeaks() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
