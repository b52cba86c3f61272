package org.securepathways.contracts.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AppealGround;

/** An access decision was appealed against; it stands until another supersedes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccessAppealed(UUID referralId, UUID decisionId, AppealGround ground, Moment at) {}
