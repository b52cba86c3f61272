package org.securepathways.assessments.question;

import org.securepathways.kit.rule.Refusal;

/** Why questions or answers are refused. */
public enum QuestionRefusal implements Refusal {
    QUESTION_SET_UNKNOWN(404, "There is no such version of a set of questions."),
    QUESTION_SET_INVALID(
            422,
            "Each question has a code of its own; a choice names at least two codes, a number its limits, and no other"
                    + " kind names either."),
    QUESTION_SET_BACKDATED(422, "A version applies from today or later, and not before the version it follows."),
    QUESTION_SET_NOT_YET(409, "This version does not apply yet: answer the one that does."),
    ANSWER_TO_NOTHING(422, "This version has no such question; question names it."),
    ANSWER_TWICE(422, "A question is answered once; question names it."),
    ANSWER_DOES_NOT_FIT(422, "This is not how the question is answered, or out of its limits; question names it."),
    ANSWER_MISSING(422, "These questions have to be answered; questions names them.");

    private final int status;
    private final String says;

    QuestionRefusal(int status, String says) {
        this.status = status;
        this.says = says;
    }

    @Override
    public String says() {
        return says;
    }

    @Override
    public int status() {
        return status;
    }
}
