package org.securepathways.assessments.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.LevelWanted;
import org.securepathways.kit.rule.RefusedException;

class QuestionSetTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final Question DISORDER = yesNo("DISORDER", "Is there a disorder?", true);
    private static final Question LEVEL = new Question(
            "LEVEL",
            "Which level?",
            QuestionKind.CHOICE,
            true,
            List.of("HIGH", "LOW"),
            Optional.empty(),
            Optional.empty());
    private static final Question WEEKS =
            new Question("WEEKS", "How many weeks?", QuestionKind.NUMBER, false, null, Optional.of(1), Optional.of(52));
    private static final Question REMARKS =
            new Question("REMARKS", "What else?", QuestionKind.TEXT, false, null, Optional.empty(), Optional.empty());

    @Test
    void answers_are_taken_that_fit_each_question() {
        var sheet = sheet(yes("DISORDER"), choice("LEVEL", "LOW"), number("WEEKS", 52), text("REMARKS", "Nothing."));

        assertThat(sheet.checkedAgainst(set(DISORDER, LEVEL, WEEKS, REMARKS))).isEqualTo(sheet);
        assertThat(sheet(yes("DISORDER")).checkedAgainst(set(DISORDER, WEEKS)).answers())
                .hasSize(1);
    }

    @Test
    void answers_that_cannot_be_are_refused_and_name_the_question() {
        refused("ANSWER_TO_NOTHING", "WEEKS", set(DISORDER), yes("DISORDER"), number("WEEKS", 1));
        refused("ANSWER_TWICE", "DISORDER", set(DISORDER), yes("DISORDER"), yes("DISORDER"));
        refused("ANSWER_DOES_NOT_FIT", "LEVEL", set(LEVEL), choice("LEVEL", "MEDIUM"));
        refused("ANSWER_DOES_NOT_FIT", "LEVEL", set(LEVEL), yes("LEVEL"));
        refused("ANSWER_DOES_NOT_FIT", "WEEKS", set(WEEKS), number("WEEKS", 53));
        refused("ANSWER_DOES_NOT_FIT", "WEEKS", set(WEEKS), number("WEEKS", 0));
        refused("ANSWER_DOES_NOT_FIT", "REMARKS", set(REMARKS), text("REMARKS", " "));
        refused(
                "ANSWER_DOES_NOT_FIT",
                "DISORDER",
                set(DISORDER),
                new Answered(
                        "DISORDER", Optional.of(true), Optional.empty(), Optional.empty(), Optional.of("and more")));
    }

    @Test
    void what_has_to_be_answered_is_named_all_at_once() {
        assertThatThrownBy(() -> sheet(number("WEEKS", 1)).checkedAgainst(set(DISORDER, LEVEL, WEEKS)))
                .hasMessage("ANSWER_MISSING")
                .satisfies(e -> assertThat(((RefusedException) e).details())
                        .containsEntry("questions", List.of("DISORDER", "LEVEL")));
    }

    @Test
    void the_difference_names_what_was_added_removed_and_changed() {
        var before = set(DISORDER, LEVEL, WEEKS);
        var changed = new Question(
                "LEVEL",
                "Which level would do?",
                QuestionKind.CHOICE,
                true,
                List.of("HIGH", "MEDIUM", "LOW"),
                Optional.empty(),
                Optional.empty());

        var difference = before.to(set(DISORDER, changed, REMARKS));

        assertThat(difference.added()).containsExactly("REMARKS");
        assertThat(difference.removed()).containsExactly("WEEKS");
        assertThat(difference.changed()).hasSize(1);
        assertThat(difference.changed().get(0).what()).containsExactly("text", "choices");
        assertThat(before.to(before)).isEqualTo(new Difference(List.of(), List.of(), List.of()));
    }

    @Test
    void a_version_that_cannot_be_is_not_published() {
        invalid(DISORDER, yesNo("DISORDER", "Again?", false));
        invalid(new Question(
                "LEVEL", "?", QuestionKind.CHOICE, true, List.of("HIGH"), Optional.empty(), Optional.empty()));
        invalid(new Question(
                "LEVEL", "?", QuestionKind.CHOICE, true, List.of("HIGH", "HIGH"), Optional.empty(), Optional.empty()));
        invalid(new Question("WEEKS", "?", QuestionKind.NUMBER, true, null, Optional.of(1), Optional.empty()));
        invalid(new Question("WEEKS", "?", QuestionKind.NUMBER, true, null, Optional.of(2), Optional.of(1)));
        invalid(new Question(
                "X", "?", QuestionKind.YES_NO, true, List.of("A", "B"), Optional.empty(), Optional.empty()));

        var later = set(DISORDER);
        assertThatThrownBy(() -> later.published(Optional.empty(), MAY.plusDays(1)))
                .hasMessage("QUESTION_SET_BACKDATED");
        var last = new QuestionSet("CORE", 1, MAY.plusDays(9), "Core", Set.of(), Set.of(), List.of(DISORDER));
        assertThatThrownBy(() -> later.published(Optional.of(last), MAY)).hasMessage("QUESTION_SET_BACKDATED");
    }

    @Test
    void a_set_is_for_the_pathways_and_levels_it_names_or_for_all() {
        var deafLow = new QuestionSet(
                "DEAF", 1, MAY, "Deaf", Set.of(CarePathway.DEAF), Set.of(LevelWanted.LOW), List.of(DISORDER));

        assertThat(deafLow.isFor(CarePathway.DEAF, LevelWanted.LOW)).isTrue();
        assertThat(deafLow.isFor(CarePathway.DEAF, LevelWanted.HIGH)).isFalse();
        assertThat(deafLow.isFor(CarePathway.OLDER, LevelWanted.LOW)).isFalse();
        assertThat(deafLow.isFor(null, null)).isTrue();
        assertThat(set(DISORDER).isFor(CarePathway.OLDER, LevelWanted.HIGH)).isTrue();
    }

    @Test
    void an_answer_tells_a_log_nothing() {
        assertThat(text("REMARKS", "He is afraid.").toString()).doesNotContain("afraid");
    }

    private static void invalid(Question... questions) {
        assertThatThrownBy(() -> set(questions).published(Optional.empty(), MAY))
                .hasMessage("QUESTION_SET_INVALID");
    }

    private static void refused(String code, String question, QuestionSet set, Answered... answers) {
        assertThatThrownBy(() -> sheet(answers).checkedAgainst(set))
                .hasMessage(code)
                .satisfies(e -> assertThat(((RefusedException) e).details()).containsEntry("question", question));
    }

    private static QuestionSet set(Question... questions) {
        return new QuestionSet("CORE", 2, MAY, "Core", Set.of(), Set.of(), List.of(questions));
    }

    private static AnswerSheet sheet(Answered... answers) {
        return new AnswerSheet(
                new UUID(0, 1),
                new UUID(0, 2),
                Optional.empty(),
                "CORE",
                2,
                List.of(answers),
                "tester",
                Instant.parse("2026-05-01T12:00:00Z"));
    }

    private static Question yesNo(String code, String text, boolean required) {
        return new Question(code, text, QuestionKind.YES_NO, required, null, Optional.empty(), Optional.empty());
    }

    private static Answered yes(String question) {
        return new Answered(question, Optional.of(true), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Answered choice(String question, String choice) {
        return new Answered(question, Optional.empty(), Optional.of(choice), Optional.empty(), Optional.empty());
    }

    private static Answered number(String question, int number) {
        return new Answered(question, Optional.empty(), Optional.empty(), Optional.of(number), Optional.empty());
    }

    private static Answered text(String question, String text) {
        return new Answered(question, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(text));
    }
}
