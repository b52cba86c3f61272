package org.securepathways.assessments.directory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.securepathways.kit.rule.RefusedException;

/** A name as it is compared: without title, case, accents, punctuation and order. */
final class NameKey {
    private static final Set<String> TITLES =
            Set.of("dr", "doctor", "prof", "professor", "mr", "mrs", "ms", "miss", "mx", "sir", "dame");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WITHIN_A_WORD = Pattern.compile("['’ʼ`]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private NameKey() {}

    /** @throws RefusedException where nothing is left to compare */
    static String of(String name) {
        var plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var words = BETWEEN_WORDS.split(
                WITHIN_A_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(""), -1);
        var key = Arrays.stream(words)
                .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                .sorted()
                .collect(Collectors.joining(" "));
        if (key.isEmpty()) {
            throw RefusedException.of(DirectoryRefusal.NAME_INVALID, "name");
        }
        return key;
    }
}
