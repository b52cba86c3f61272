package org.securepathways.contracts.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.securepathways.contracts.codes.LateOption;

/** The release date is near and the referral is open. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LateInSentence(
        UUID referralId, boolean late, LocalDate releaseDate, int daysLeft, List<LateOption> options) {}
