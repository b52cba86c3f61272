package org.securepathways.beds;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.securepathways.kit.test.ArchitectureRules;

class ArchitectureTest {
    private static final String ROOT = "org.securepathways.beds";

    @TestFactory
    Stream<DynamicTest> the_service_keeps_its_shape() {
        var classes = ArchitectureRules.of(ROOT);
        return ArchitectureRules.in(ROOT).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(classes)));
    }
}
