package org.securepathways.assessments.meeting.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.securepathways.assessments.meeting.MeetingRefusal;
import org.securepathways.assessments.meeting.Plan;
import org.securepathways.assessments.meeting.Series;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Region;
import org.securepathways.kit.rule.RefusedException;

/**
 * Meetings to plan.
 *
 * @param commissioners codes of those whose people it decides on; all of the region make it the regional panel
 * @param meetsAt the first one
 * @param repeat absent for one meeting
 */
record PlanRequest(
        @NotNull Region region,
        @NotNull @Pattern(regexp = "[A-Z0-9]{3,8}") String gatekeeper,
        @Size(max = 60) List<@NotNull @Pattern(regexp = "[A-Z0-9]{3,8}") String> commissioners,
        @NotNull Moment meetsAt,
        @Valid Repeat repeat,
        @Size(max = 100) String chair,
        @Size(max = 40) List<@NotBlank @Size(max = 100) String> members) {

    /** The same day of the week, at the same time by the clock on the wall. */
    record Repeat(
            @Min(1) @Max(8) int everyWeeks, @Min(2) @Max(60) int times) {}

    Plan toPlan() {
        if (meetsAt.isDateOnly()) {
            throw RefusedException.of(MeetingRefusal.MEETING_WITHOUT_TIME, "meetsAt");
        }
        Repeat often = Optional.ofNullable(repeat).orElse(new Repeat(1, 1));
        return new Plan(
                region,
                gatekeeper,
                Optional.ofNullable(commissioners).orElse(List.of()),
                new Series(meetsAt.instant(), often.everyWeeks(), often.times()),
                chair,
                Optional.ofNullable(members).orElse(List.of()));
    }
}
