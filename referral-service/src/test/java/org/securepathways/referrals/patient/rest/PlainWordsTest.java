package org.securepathways.referrals.patient.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words a patient reads are plain. */
class PlainWordsTest {
    private static final double GRADE_OF_AN_ELEVEN_YEAR_OLD = 6;
    private static final int LONGEST_SENTENCE = 20;

    @Test
    void somebody_of_eleven_can_read_the_english() {
        var whole = english().collect(Collectors.joining(" "));

        assertThat(grade(whole)).isLessThan(GRADE_OF_AN_ELEVEN_YEAR_OLD);
    }

    @Test
    void no_single_message_is_much_harder_than_the_rest() {
        assertThat(english()).allSatisfy(text -> {
            assertThat(grade(text)).as(text).isLessThan(GRADE_OF_AN_ELEVEN_YEAR_OLD + 2);
            assertThat(Stream.of(text.split("[.]")).map(sentence -> words(sentence).length))
                    .as(text)
                    .allMatch(length -> length <= LONGEST_SENTENCE);
        });
    }

    @Test
    void the_score_knows_hard_words_from_easy_ones() {
        assertThat(grade("The cat sat on the mat.")).isLessThan(1);
        assertThat(grade("Detention notwithstanding, contemporaneous psychiatric evaluation necessitates"
                        + " multidisciplinary deliberation preceding hospitalisation."))
                .isGreaterThan(15);
    }

    @Test
    void every_sentence_is_there_in_welsh_with_the_same_places_to_fill() throws IOException {
        var welsh = new Properties();
        try (var file = getClass().getResourceAsStream("/messages/patient_cy.properties")) {
            welsh.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }

        assertThat(welsh.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.of(PatientWords.class.getMethods())
                        .map(Method::getName)
                        .toList());
        for (var method : PatientWords.class.getMethods()) {
            assertThat(places(welsh.getProperty(method.getName())))
                    .as(method.getName())
                    .isEqualTo(places(method.getAnnotation(Message.class).value()));
        }
    }

    private static Stream<String> english() {
        return Stream.of(PatientWords.class.getMethods())
                .map(method -> method.getAnnotation(Message.class).value().replaceAll("[{][a-z]+[}]", "Leeds"));
    }

    /** The school grade of Flesch and Kincaid: reading age less five. */
    private static double grade(String text) {
        double sentences = text.chars().filter(c -> c == '.').count();
        var words = words(text);
        double syllables = Stream.of(words).mapToInt(PlainWordsTest::syllables).sum();
        return 0.39 * words.length / sentences + 11.8 * syllables / words.length - 15.59;
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", " ").strip().split(" +");
    }

    /** Groups of vowels, without an e that is not heard at the end. */
    private static int syllables(String word) {
        var heard = word.length() > 3 ? word.replaceAll("(?<=[^aeiouyl])e$|(?<=[^aeiouytd])ed$", "") : word;
        return Math.max(1, (int) java.util.regex.Pattern.compile("[aeiouy]+")
                .matcher(heard)
                .results()
                .count());
    }

    private static String places(String text) {
        return text.replaceAll("[^{}]*([{][a-z]+[}])?", "$1");
    }
}
