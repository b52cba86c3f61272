package org.securepathways.assessments.allocation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.assessments.allocation.Criterion;
import org.securepathways.assessments.allocation.Rule;
import org.securepathways.assessments.allocation.RuleSet;

/** The next version of the rules. */
record RulesRequest(
        @NotNull LocalDate validFrom,
        @NotEmpty @Size(max = 8) List<@NotNull @Valid RuleRequest> rules) {

    /** One rule; those that order are asked in turn. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RuleRequest(
            @NotNull Criterion criterion,

            @Schema(description = "Days for NOT_ON_LEAVE, kilometres for WITHIN_KM and NEARER; absent for the others")
            @Min(0)
            @Max(1000)
            Integer number) {}

    List<Rule> toRules() {
        return rules.stream()
                .map(rule -> new Rule(rule.criterion(), Optional.ofNullable(rule.number())))
                .toList();
    }

    /** A version of the rules as it is shown. */
    record RulesView(int version, LocalDate validFrom, List<RuleRequest> rules) {
        static RulesView of(RuleSet set) {
            return new RulesView(
                    set.version(),
                    set.validFrom(),
                    set.rules().stream()
                            .map(rule -> new RuleRequest(
                                    rule.criterion(), rule.number().orElse(null)))
                            .toList());
        }
    }
}
