package org.securepathways.contracts.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;

/** Evidence on the level queried was given; the Ministry decides. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LevelAnswered(UUID referralId, UUID queryId, Moment at) {}
