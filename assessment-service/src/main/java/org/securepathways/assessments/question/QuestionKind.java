package org.securepathways.assessments.question;

/** How a question is answered. */
public enum QuestionKind {
    /** Yes or no. */
    YES_NO,
    /** One of the codes the question names. */
    CHOICE,
    /** A whole number within the question's limits. */
    NUMBER,
    /** A few sentences. */
    TEXT
}
