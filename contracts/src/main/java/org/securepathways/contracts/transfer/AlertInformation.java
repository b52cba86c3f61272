package org.securepathways.contracts.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/** What an alert adds: something recorded that looks unlawful or impossible. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AlertInformation(UUID referralId, String alert, UUID fact, String prison, String hospital) {}
