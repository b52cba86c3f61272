package org.securepathways.contracts.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.MayBeAbsent;

/**
 * What is told of a case that goes on as another one of the same person.
 *
 * @param mergedInto the referral it goes on as
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MergedInformation(
        UUID referralId, UUID mergedInto, @MayBeAbsent String prison) {}
