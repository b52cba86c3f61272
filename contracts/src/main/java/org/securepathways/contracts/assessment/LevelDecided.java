package org.securepathways.contracts.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.SecurityLevel;

/** The Ministry decided on the level it had queried; both levels stay on record. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LevelDecided(
        UUID referralId, UUID queryId, SecurityLevel recommended, SecurityLevel decided, Moment at) {}
