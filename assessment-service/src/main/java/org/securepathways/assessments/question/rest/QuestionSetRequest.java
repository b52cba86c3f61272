package org.securepathways.assessments.question.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.assessments.question.Question;
import org.securepathways.assessments.question.QuestionKind;
import org.securepathways.assessments.question.QuestionSet;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.LevelWanted;

/** The next version of a set of questions. Do not put in the items of an instrument whose owner has not agreed. */
record QuestionSetRequest(
        @NotNull @Pattern(regexp = CODE) String code,
        @NotNull LocalDate validFrom,
        @NotBlank @Size(max = 120) String title,

        @Schema(description = "Empty or absent: all") @Size(max = 9)
        Set<@NotNull CarePathway> carePathways,

        @Schema(description = "Empty or absent: all") @Size(max = 6)
        Set<@NotNull LevelWanted> levels,

        @NotEmpty @Size(max = 100) List<@NotNull @Valid QuestionItem> questions) {
    static final String CODE = "[A-Z][A-Z0-9_]{1,39}";

    /** One question. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuestionItem(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotBlank @Size(max = 300) String text,
            @NotNull QuestionKind kind,
            @NotNull Boolean required,
            @Size(max = 20) List<@NotNull @Pattern(regexp = CODE) String> choices,
            Integer least,
            Integer most) {

        static QuestionItem of(Question q) {
            return new QuestionItem(
                    q.code(),
                    q.text(),
                    q.kind(),
                    q.required(),
                    q.choices().isEmpty() ? null : q.choices(),
                    q.least().orElse(null),
                    q.most().orElse(null));
        }

        Question toQuestion() {
            return new Question(
                    code, text, kind, required, choices, Optional.ofNullable(least), Optional.ofNullable(most));
        }
    }

    QuestionSet toSet() {
        return new QuestionSet(
                code,
                0,
                validFrom,
                title,
                carePathways,
                levels,
                questions.stream().map(QuestionItem::toQuestion).toList());
    }

    /** A version of a set of questions as it is shown. */
    record QuestionSetView(
            String code,
            int version,
            LocalDate validFrom,
            String title,
            Set<CarePathway> carePathways,
            Set<LevelWanted> levels,
            List<QuestionItem> questions) {
        static QuestionSetView of(QuestionSet set) {
            return new QuestionSetView(
                    set.code(),
                    set.version(),
                    set.validFrom(),
                    set.title(),
                    set.carePathways(),
                    set.levels(),
                    set.questions().stream().map(QuestionItem::of).toList());
        }
    }
}
