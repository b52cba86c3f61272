package org.securepathways.referrals.intake;

import org.securepathways.kit.rule.RefusedException;

/**
 * What is wrong with one row: where and why, never what it says.
 *
 * @param reference null where the row has none that can be repeated
 * @param field null where it is not about one field
 */
public record RowError(int line, String reference, String field, String code, String says) {

    static RowError of(int line, String reference, RefusedException refused) {
        return new RowError(
                line,
                reference,
                refused.field().orElse(null),
                refused.refusal().name(),
                refused.refusal().says());
    }
}
