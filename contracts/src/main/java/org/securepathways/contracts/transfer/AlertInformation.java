package org.securepathways.contracts.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.MayBeAbsent;

/**
 * What an alert adds: something recorded that looks unlawful or impossible.
 *
 * @param alert a code in capitals such as {@code POWER_DOES_NOT_FIT}; new ones may come
 * @param fact the event that raised it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AlertInformation(
        UUID referralId,
        String alert,
        UUID fact,
        @MayBeAbsent String prison,
        @MayBeAbsent String hospital) {}
