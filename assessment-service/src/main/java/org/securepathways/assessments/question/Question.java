package org.securepathways.assessments.question;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.securepathways.kit.rule.RefusedException;

/**
 * One question.
 *
 * @param code by which it is the same question in another version of the set
 * @param choices where it is answered by one of them; otherwise empty
 * @param least the smallest number that can be meant; present, with most, exactly where it is answered by a number
 */
public record Question(
        String code,
        String text,
        QuestionKind kind,
        boolean required,
        List<String> choices,
        Optional<Integer> least,
        Optional<Integer> most) {

    public Question {
        choices = choices == null ? List.of() : List.copyOf(choices);
    }

    /** Whether it can be answered at all. */
    boolean isWhole() {
        boolean chosen = kind == QuestionKind.CHOICE;
        boolean counted = kind == QuestionKind.NUMBER;
        boolean limits = least.isPresent() && most.isPresent() && least.get() <= most.get();
        boolean distinct = new HashSet<>(choices).size() == choices.size();
        return (chosen ? distinct && choices.size() > 1 : choices.isEmpty())
                && (counted ? limits : least.isEmpty() && most.isEmpty());
    }

    /** @throws RefusedException where the answer is not of this question's kind, or out of its limits */
    void check(Answered answer) {
        boolean fits = switch (kind) {
            case YES_NO -> answer.yes().isPresent();
            case CHOICE -> answer.choice().filter(choices::contains).isPresent();
            case NUMBER ->
                answer.number()
                        .filter(n -> n >= least.orElseThrow() && n <= most.orElseThrow())
                        .isPresent();
            case TEXT -> answer.text().filter(text -> !text.isBlank()).isPresent();
        };
        if (!fits || answer.parts() != 1) {
            throw AnswerSheet.refused(QuestionRefusal.ANSWER_DOES_NOT_FIT, code);
        }
    }
}
