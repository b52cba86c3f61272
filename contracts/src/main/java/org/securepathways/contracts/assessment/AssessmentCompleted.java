package org.securepathways.contracts.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.securepathways.contracts.MayBeAbsent;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AssessmentKind;
import org.securepathways.contracts.codes.AssessmentMode;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Conclusion;
import org.securepathways.contracts.codes.SecurityLevel;

/** An assessment took place and concluded; an access assessment counts at every level until its currency ends. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessmentCompleted(
        UUID referralId,
        UUID assessmentId,
        AssessmentKind kind,
        AssessmentMode mode,
        Moment examinedAt,
        Conclusion conclusion,
        @MayBeAbsent SecurityLevel levelRecommended,
        @MayBeAbsent CarePathway carePathway,
        @MayBeAbsent LocalDate currencyUntil,
        @MayBeAbsent Boolean duplicate,
        @MayBeAbsent SecurityLevel lowestLevel) {}
