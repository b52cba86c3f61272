package org.securepathways.contracts.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CustodySource;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.Region;

/** Where or under which legal status the person is held changed. Replaces what was told before; clocks are not touched. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustodyChanged(
        UUID referralId,
        String prison,
        Region region,
        Jurisdiction jurisdiction,
        CustodyStatus custodyStatus,
        LegalPower legalPower,
        Moment changedAt,
        CustodySource source) {}
