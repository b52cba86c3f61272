package org.securepathways.assessments.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.LevelWanted;
import org.securepathways.kit.rule.RefusedException;

/**
 * A version of a set of questions. It is published once and never changed; it applies from its day until a later version
 * does.
 *
 * @param carePathways it is for; empty for all
 * @param levels wanted it is for; empty for all
 */
public record QuestionSet(
        String code,
        int version,
        LocalDate validFrom,
        String title,
        Set<CarePathway> carePathways,
        Set<LevelWanted> levels,
        List<Question> questions) {

    public QuestionSet {
        carePathways = carePathways == null ? Set.of() : Set.copyOf(carePathways);
        levels = levels == null ? Set.of() : Set.copyOf(levels);
        questions = List.copyOf(questions);
    }

    /** @throws RefusedException where it cannot follow the version before it, from today on */
    public QuestionSet published(Optional<QuestionSet> before, LocalDate today) {
        var codes = questions.stream().map(Question::code).collect(Collectors.toSet());
        if (codes.size() < questions.size() || !questions.stream().allMatch(Question::isWhole)) {
            throw RefusedException.of(QuestionRefusal.QUESTION_SET_INVALID, "questions");
        }
        boolean tooEarly =
                before.filter(last -> validFrom.isBefore(last.validFrom)).isPresent();
        if (tooEarly || validFrom.isBefore(today)) {
            throw RefusedException.of(QuestionRefusal.QUESTION_SET_BACKDATED, "validFrom");
        }
        return this;
    }

    /** Whether a case with these wishes is asked these questions; what the referral does not say rules nothing out. */
    public boolean isFor(CarePathway pathway, LevelWanted level) {
        return (carePathways.isEmpty() || pathway == null || carePathways.contains(pathway))
                && (levels.isEmpty() || level == null || levels.contains(level));
    }

    /** What became of the questions from this version to the other one. */
    public Difference to(QuestionSet other) {
        return Difference.between(questions, other.questions);
    }

    /** The same as the next version of what is kept. */
    public QuestionSet asVersion(int next) {
        return new QuestionSet(code, next, validFrom, title, carePathways, levels, questions);
    }
}
