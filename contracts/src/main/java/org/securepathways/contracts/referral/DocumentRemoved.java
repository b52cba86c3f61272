package org.securepathways.contracts.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.DocumentKind;

/** A document was taken from the referral again. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentRemoved(UUID referralId, UUID documentId, DocumentKind kind, Moment at) {}
