package org.securepathways.contracts.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.SecurityLevel;

/** The Ministry queried the level of security the clinicians recommend. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LevelQueried(
        UUID referralId, UUID queryId, SecurityLevel recommended, SecurityLevel suggested, Moment at) {}
