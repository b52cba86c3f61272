package org.securepathways.tracker.tracking.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.securepathways.contracts.codes.Party;
import org.securepathways.tracker.holder.Wait;
import org.securepathways.tracker.journey.Evidence;

/**
 * Something waited for beside the one that holds the case.
 *
 * @param until absent while it lasts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WaitView(Wait.Reason reason, Party on, Instant since, Instant until) {
    static WaitView of(Wait wait) {
        return new WaitView(
                wait.reason(),
                wait.on(),
                wait.since().occurredAt(),
                wait.until().map(Evidence::occurredAt).orElse(null));
    }
}
