package org.securepathways.referrals.draft.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.time.Ids;
import org.securepathways.referrals.draft.Draft;
import org.securepathways.referrals.draft.DraftRefusal;
import org.securepathways.referrals.referral.SubmitReferral;
import org.securepathways.referrals.referral.rest.SubmitReferralRequest;

/** What a draft says, as text and as the request it is to become. */
@ApplicationScoped
class DraftText {
    private final ObjectMapper json;
    private final Validator validator;
    private final Clock clock;
    private final Ids ids;

    DraftText(ObjectMapper json, Validator validator, Clock clock, Ids ids) {
        this.json = json;
        this.validator = validator;
        this.clock = clock;
        this.ids = ids;
    }

    String of(SubmitReferralRequest written) {
        return json.valueToTree(written).toString();
    }

    JsonNode tree(Draft draft) {
        return read(draft.content());
    }

    /** The fields that are not enough to start yet. */
    List<String> missing(Draft draft) {
        return draft.isSent() ? List.of() : missing(request(draft));
    }

    /** @throws RefusedException where it is not enough to start */
    SubmitReferral command(Draft draft) {
        var request = request(draft);
        var missing = missing(request);
        if (!missing.isEmpty()) {
            throw RefusedException.of(DraftRefusal.DRAFT_INCOMPLETE, missing.get(0))
                    .with(Map.of("missing", missing));
        }
        return request.toCommand(ids.next());
    }

    private List<String> missing(SubmitReferralRequest request) {
        return validator.validate(request).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    /** Without a prison it is the team's, without a time it is sent now. */
    private SubmitReferralRequest request(Draft draft) {
        var content = read(draft.content());
        if (!content.hasNonNull("prison")) {
            content.put("prison", draft.prison());
        }
        if (!content.hasNonNull("sentAt")) {
            content.put("sentAt", clock.instant().toString());
        }
        try {
            return json.treeToValue(content, SubmitReferralRequest.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored draft cannot be read", e);
        }
    }

    private ObjectNode read(String content) {
        try {
            return (ObjectNode) json.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored draft cannot be read", e);
        }
    }
}
