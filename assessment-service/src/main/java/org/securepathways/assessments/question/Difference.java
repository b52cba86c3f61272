package org.securepathways.assessments.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What became of the questions between two versions.
 *
 * @param added codes that are only in the later one
 * @param removed codes that are only in the earlier one
 */
public record Difference(List<String> added, List<String> removed, List<Changed> changed) {

    /** A question that is in both and not the same, with the names of what is not. */
    public record Changed(String code, List<String> what, Question before, Question after) {}

    static Difference between(List<Question> before, List<Question> after) {
        var old = before.stream().collect(Collectors.toMap(Question::code, Function.identity()));
        var now = after.stream().collect(Collectors.toMap(Question::code, Function.identity()));
        return new Difference(
                after.stream()
                        .map(Question::code)
                        .filter(code -> !old.containsKey(code))
                        .toList(),
                before.stream()
                        .map(Question::code)
                        .filter(code -> !now.containsKey(code))
                        .toList(),
                after.stream()
                        .filter(question -> old.containsKey(question.code()))
                        .filter(question -> !old.get(question.code()).equals(question))
                        .map(question -> new Changed(
                                question.code(),
                                what(old.get(question.code()), question),
                                old.get(question.code()),
                                question))
                        .toList());
    }

    private static List<String> what(Question before, Question after) {
        var what = new ArrayList<String>();
        note(what, "text", before.text(), after.text());
        note(what, "kind", before.kind(), after.kind());
        note(what, "required", before.required(), after.required());
        note(what, "choices", before.choices(), after.choices());
        note(what, "least", before.least(), after.least());
        note(what, "most", before.most(), after.most());
        return List.copyOf(what);
    }

    private static void note(List<String> what, String name, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            what.add(name);
        }
    }
}
