package org.securepathways.referrals.draft.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.referrals.draft.Draft;
import org.securepathways.referrals.referral.rest.SubmitReferralRequest;

/**
 * A draft as its team sees it.
 *
 * @param missing what is not enough to start yet, by field
 * @param referralId what it became; absent while it was not sent
 * @param referral what it says; absent from answers to changes, which are remembered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DraftView(
        UUID id,
        long version,
        String changedBy,
        Instant changedAt,
        Instant expiresAt,
        List<String> missing,
        UUID referralId,

        @Schema(implementation = SubmitReferralRequest.class)
        JsonNode referral) {

    static DraftView of(Draft draft, List<String> missing, JsonNode content) {
        return new DraftView(
                draft.id(),
                draft.version(),
                draft.changedBy(),
                draft.changedAt(),
                draft.expiresAt(),
                missing,
                draft.referralId(),
                content);
    }
}
