package org.securepathways.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of edge cases names tests that exist. */
class EdgeCasesPageTest {
    private static final Path PROJECT = Path.of("../..");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+), .*$");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+)\\.(\\w+)`");

    @Test
    void every_test_it_names_exists() throws IOException {
        Map<String, List<String>> classes = testClasses();
        assertThat(rows())
                .allSatisfy(row -> assertThat(row.contains("| no test yet |")
                                == NAMED.matcher(row).find())
                        .as(row)
                        .isFalse());
        assertThat(NAMED.matcher(page()).results())
                .isNotEmpty()
                .allSatisfy(named -> assertThat(classes.getOrDefault(named.group(1), List.of()))
                        .as(named.group())
                        .anyMatch(text -> text.contains(" void " + named.group(2) + "(")));
    }

    @Test
    void it_has_every_edge_it_is_about() throws IOException {
        var edges = ROW.matcher(page())
                .results()
                .map(row -> Integer.valueOf(row.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(edges)
                .containsExactlyElementsOf(IntStream.concat(IntStream.rangeClosed(9, 30), IntStream.rangeClosed(41, 44))
                        .boxed()
                        .toList());
    }

    private static List<String> rows() throws IOException {
        return ROW.matcher(page()).results().map(row -> row.group()).toList();
    }

    private static String page() throws IOException {
        return Files.readString(PROJECT.resolve("docs/edge-cases.md"));
    }

    /** The texts of the test classes of each name, in all modules. */
    private static Map<String, List<String>> testClasses() throws IOException {
        var classes = new TreeMap<String, List<String>>();
        for (Path module : List.of(
                PROJECT.resolve("referral-service"),
                PROJECT.resolve("assessment-service"),
                PROJECT.resolve("bed-service"),
                PROJECT.resolve("transfer-tracker"),
                PROJECT.resolve("deploy/local"))) {
            try (Stream<Path> files = Files.walk(module.resolve("src/test/java"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    classes.computeIfAbsent(
                                    file.getFileName().toString().replace(".java", ""), none -> new ArrayList<>())
                            .add(Files.readString(file));
                }
            }
        }
        return classes;
    }
}
