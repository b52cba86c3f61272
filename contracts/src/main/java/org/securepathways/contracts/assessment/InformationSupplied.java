package org.securepathways.contracts.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;

/** The information asked for is there, or is no longer needed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InformationSupplied(UUID referralId, UUID requestId, Moment at) {}
