package org.securepathways.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.securepathways.kit.test.ArchitectureRules;

/** The kit is mechanism only, and stays small. */
class ArchitectureTest {
    private static final String ROOT = "org.securepathways.kit";
    private static final int AT_MOST = 45;

    @TestFactory
    Stream<DynamicTest> what_holds_for_the_services_holds_here_where_it_applies() {
        var classes = ArchitectureRules.of(ROOT);
        return ArchitectureRules.in(ROOT).entrySet().stream()
                .filter(rule -> !rule.getKey().matches("the model.*|every query.*|features.*|time comes.*|resources.*"))
                .map(Map.Entry::copyOf)
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(classes)));
    }

    @Test
    void no_word_of_the_field_stands_in_a_name() {
        noClasses()
                .should()
                .haveNameMatching(".*(Referral|Assessment|Bed[A-Z]|Transfer|Patient).*")
                .check(ArchitectureRules.of(ROOT));
    }

    @Test
    void it_is_still_a_kit() {
        assertThat(ArchitectureRules.of(ROOT).stream()
                        .filter(type ->
                                type.isTopLevelClass() && !type.getSimpleName().equals("package-info")))
                .hasSizeLessThanOrEqualTo(AT_MOST);
    }
}
