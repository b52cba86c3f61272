package org.securepathways.referrals.newrisk;

import java.time.Instant;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.referrals.form.ClinicalSection.Risk;

/**
 * A risk that somebody saw in a person, who need not know whether the person is referred, or by whom.
 *
 * @param seenAt when it was seen
 * @param contact whom to call back; null where it was not said
 * @param words what was seen, as they put it; null where the code says it all
 * @param toldBy who told it
 * @param toldFor the prison, unit or organisation they told it for; null where their token names none
 * @param referrerReadAt when the team of the person's referral read it; null until then
 * @param receivingReadAt when the receiving service did; null until then
 */
public record NewRisk(
        UUID id,
        Risk risk,
        Moment seenAt,
        String contact,
        String words,
        String toldBy,
        String toldFor,
        Instant toldAt,
        Instant referrerReadAt,
        Instant receivingReadAt) {

    /** Hides what was said from logs. */
    @Override
    public String toString() {
        return "NewRisk[hidden]";
    }
}
