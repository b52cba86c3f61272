package org.securepathways.assessments.question.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.assessments.question.AnswerSheet;
import org.securepathways.assessments.question.Answered;

/** Answers to one version of a set of questions. */
record AnswersRequest(
        @NotNull @Pattern(regexp = QuestionSetRequest.CODE) String set,
        @NotNull Integer version,

        @Schema(description = "The assessment of this case they belong to, where they belong to one")
        UUID assessmentId,

        @NotEmpty @Size(max = 100) List<@NotNull @Valid AnswerItem> answers) {

    /** One answer: exactly one of yes, choice, number and text. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnswerItem(
            @NotNull @Size(max = 40) String question,
            Boolean yes,
            @Size(max = 40) String choice,
            Integer number,
            @Size(max = 1000) String text) {

        static AnswerItem of(Answered a) {
            return new AnswerItem(
                    a.question(),
                    a.yes().orElse(null),
                    a.choice().orElse(null),
                    a.number().orElse(null),
                    a.text().orElse(null));
        }

        Answered toAnswered() {
            return new Answered(
                    question,
                    Optional.ofNullable(yes),
                    Optional.ofNullable(choice),
                    Optional.ofNullable(number),
                    Optional.ofNullable(text));
        }
    }

    AnswerSheet toSheet(UUID id, UUID caseId, String by, Instant now) {
        return new AnswerSheet(
                id,
                caseId,
                Optional.ofNullable(assessmentId),
                set,
                version,
                answers.stream().map(AnswerItem::toAnswered).toList(),
                by,
                now);
    }

    /** Answers as they are shown. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnswersView(
            UUID id,
            UUID referralId,
            UUID assessmentId,
            String set,
            int version,
            List<AnswerItem> answers,
            String recordedBy,
            Instant recordedAt) {
        static AnswersView of(AnswerSheet s) {
            return new AnswersView(
                    s.id(),
                    s.caseId(),
                    s.assessmentId().orElse(null),
                    s.setCode(),
                    s.setVersion(),
                    s.answers().stream().map(AnswerItem::of).toList(),
                    s.by(),
                    s.recordedAt());
        }
    }
}
