package org.securepathways.contracts.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;

/**
 * A doctor signed one of the two medical reports the law asks for.
 *
 * @param ordinal 1 or 2, in the order the reports were recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportSigned(
        UUID referralId,
        UUID reportId,
        int ordinal,
        boolean section12Approved,
        boolean detainable,
        Moment examinedAt,
        Moment signedAt) {}
