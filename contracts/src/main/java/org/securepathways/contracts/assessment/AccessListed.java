package org.securepathways.contracts.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;

/** The case is on the list of an access meeting; the last one told is the one it waits for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccessListed(UUID referralId, UUID meetingId, Moment meetsAt, Moment listedAt) {}
