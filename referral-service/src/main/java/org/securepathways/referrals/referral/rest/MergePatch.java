package org.securepathways.referrals.referral.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import java.util.Set;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.referrals.referral.Referral;
import org.securepathways.referrals.referral.ReferralRefusal;
import org.securepathways.referrals.referral.SubmitReferral;

/** Puts a JSON merge patch (RFC 7396) to what a referral says. */
@ApplicationScoped
class MergePatch {
    private static final Set<String> HAVE_A_COMMAND = Set.of(
            "prison",
            "custodyStatus",
            "remandedBy",
            "needIdentifiedAt",
            "initialRequestAt",
            "noticeGivenAt",
            "noticeDate",
            "urgency",
            "urgencyGround",
            "contact");

    private final ObjectMapper json;

    MergePatch(ObjectMapper json) {
        this.json = json;
    }

    /** @throws RefusedException where the patch touches what is not corrected */
    SubmitReferral put(ObjectNode patch, Referral referral) {
        ObjectNode whole = json.valueToTree(SubmitReferralRequest.of(referral));
        patch.fieldNames().forEachRemaining(field -> {
            if (!patch.get(field).equals(whole.get(field))) {
                refuse(field);
            }
        });
        merge(whole, patch);
        return read(whole).toCommand(referral.id());
    }

    private static void refuse(String field) {
        if (field.equals("sentAt")) {
            throw RefusedException.of(ReferralRefusal.SENT_AT_STAYS, field);
        }
        if (HAVE_A_COMMAND.contains(field)) {
            throw RefusedException.of(ReferralRefusal.NOT_CORRECTED_HERE, field);
        }
    }

    private SubmitReferralRequest read(ObjectNode whole) {
        try {
            return json.treeToValue(whole, SubmitReferralRequest.class);
        } catch (JsonProcessingException e) {
            throw new BadRequestException(e);
        }
    }

    private static void merge(ObjectNode into, ObjectNode patch) {
        patch.properties().forEach(entry -> {
            var value = entry.getValue();
            if (value.isNull()) {
                into.remove(entry.getKey());
            } else if (value instanceof ObjectNode section && into.get(entry.getKey()) instanceof ObjectNode old) {
                merge(old, section);
            } else {
                into.set(entry.getKey(), value);
            }
        });
    }
}
