package org.securepathways.tracker.standard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.securepathways.tracker.standard.InForce;
import org.securepathways.tracker.standard.Standard;

class StandardFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/standards");
    private static final Path PAGE = Path.of("../docs/clocks.md");

    @Test
    void every_file_is_shipped_in_the_setting_and_in_the_page_about_clocks() throws IOException {
        List<String> files = files();
        Properties settings = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(in);
        }
        assertThat(settings.getProperty("pathways.standards").split(",")).containsExactlyInAnyOrderElementsOf(files);
        List<String> told = Pattern.compile("(?m)^\\| `([A-Z0-9_]+)` \\|")
                .matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();
        assertThat(told).containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void the_statutory_limits_are_not_in_force_and_the_others_are() {
        LocalDate day = LocalDate.parse("2026-03-02");
        assertThat(ShippedStandards.ALL.all().stream().filter(standard -> !standard.isInForceOn(day)))
                .extracting(Standard::code)
                .containsExactly("STAT28", "STAT_NOTICE");
    }

    @Test
    void a_bad_file_is_refused_by_its_name() throws IOException {
        String good = Files.readString(FOLDER.resolve("STAT28.json"));
        assertRefused(good.replace("\"limit\": 28", "\"limit\": 0"), "limit must be above nought");
        assertRefused(good.replace("INITIAL_REQUEST_MADE", "FIRST_CALL"), "FIRST_CALL");
        assertRefused(good.replace("\"warnings\"", "\"warning\""), "warning");
        assertRefused(good.replace("\"STAT28\"", "\"STAT29\""), "STAT29");
        assertRefused(good.replace("INITIAL_REQUEST_MADE", "REFERRAL_SENT"), "startsOnNoticeDate fits only");
        assertRefused(good.replace("[7, 3, 1]", "[28]"), "warnings must lie");
        assertThatThrownBy(() -> StandardFiles.read(List.of("NO_SUCH"))).hasMessageContaining("standards/NO_SUCH.json");
    }

    @Test
    void commencing_a_standard_binds_the_clocks_that_start_after() {
        InForce commenced = new InForce(LocalDate.parse("2027-04-01"), java.util.Optional.empty());
        assertThat(commenced.on(LocalDate.parse("2027-03-31"))).isFalse();
        assertThat(commenced.on(LocalDate.parse("2027-04-01"))).isTrue();
    }

    private static void assertRefused(String json, String because) {
        assertThatThrownBy(() ->
                        StandardFiles.parse("standards/STAT28.json", "STAT28", json.getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("standards/STAT28.json")
                .hasMessageContaining(because);
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }
}
