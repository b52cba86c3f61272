package org.securepathways.contracts.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Party;

/** Whoever assesses or decides asked for more information; the case waits for it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InformationRequested(UUID referralId, UUID requestId, Party of, Moment at) {}
