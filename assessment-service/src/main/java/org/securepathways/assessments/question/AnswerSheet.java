package org.securepathways.assessments.question;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.securepathways.kit.rule.RefusedException;

/**
 * Answers about a case, with the version of the questions they answer. They stay as they are: another sheet follows.
 *
 * @param assessmentId the assessment they belong to, where they belong to one
 * @param by who recorded them: the subject of their token
 */
public record AnswerSheet(
        UUID id,
        UUID caseId,
        Optional<UUID> assessmentId,
        String setCode,
        int setVersion,
        List<Answered> answers,
        String by,
        Instant recordedAt) {

    /** @throws RefusedException where an answer answers nothing, or twice, or does not fit, or one is missing */
    public AnswerSheet checkedAgainst(QuestionSet set) {
        var questions = set.questions().stream().collect(Collectors.toMap(Question::code, Function.identity()));
        var answered = new HashSet<String>();
        for (var answer : answers) {
            var question = Optional.ofNullable(questions.get(answer.question()))
                    .orElseThrow(() -> refused(QuestionRefusal.ANSWER_TO_NOTHING, answer.question()));
            if (!answered.add(answer.question())) {
                throw refused(QuestionRefusal.ANSWER_TWICE, answer.question());
            }
            question.check(answer);
        }
        var missing = set.questions().stream()
                .filter(question -> question.required() && !answered.contains(question.code()))
                .map(Question::code)
                .toList();
        if (!missing.isEmpty()) {
            throw RefusedException.of(QuestionRefusal.ANSWER_MISSING, "answers").with(Map.of("questions", missing));
        }
        return this;
    }

    static RefusedException refused(QuestionRefusal refusal, String question) {
        return RefusedException.of(refusal, "answers").with(Map.of("question", question));
    }
}
