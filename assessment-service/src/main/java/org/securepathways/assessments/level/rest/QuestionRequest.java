package org.securepathways.assessments.level.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.securepathways.assessments.level.LevelQueryReason;
import org.securepathways.assessments.level.QueriedLevel;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.SecurityLevel;

/** The Ministry's question. */
record QuestionRequest(
        @NotNull SecurityLevel suggested,
        @NotNull LevelQueryReason reason,
        @Size(max = 4000) String words,
        @NotNull Moment at) {

    QueriedLevel.Question toQuestion() {
        return new QueriedLevel.Question(suggested, reason, words, at);
    }
}
