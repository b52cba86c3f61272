package org.securepathways.contracts.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.DocumentKind;

/** A document was put to the referral; what it says stays with referral-service. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentAttached(UUID referralId, UUID documentId, DocumentKind kind, Moment at) {}
