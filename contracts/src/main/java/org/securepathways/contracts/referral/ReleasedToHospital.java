package org.securepathways.contracts.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;

/** The prison service's feed says the person was released to hospital: proof beside an admission, never instead of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReleasedToHospital(UUID referralId, String prison, Moment reportedAt) {}
