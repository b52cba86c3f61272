package org.securepathways.contracts.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.securepathways.contracts.codes.LegalPower;

/** No direction can be made under that power any more; the record stays. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransferPowerEnded(UUID referralId, LegalPower power, LocalDate endedOn) {}
