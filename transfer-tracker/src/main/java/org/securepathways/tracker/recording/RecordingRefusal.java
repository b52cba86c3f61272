package org.securepathways.tracker.recording;

import org.securepathways.kit.rule.Refusal;

/** Why the tracker does not take something down. It never refuses what happened, only what was not said rightly. */
public enum RecordingRefusal implements Refusal {
    POWER_UNDETERMINED(422, "An application or a direction is made under one power of the Act. Name it."),
    DOCUMENT_REQUIRED(422, "Only the Ministry records a direction without naming the document. Give its reference."),
    NOT_YOUR_UNIT(403, "A unit records the admission of whom it received itself. Give your own unit's code."),
    ALREADY_RECORDED(409, "The application is recorded as complete and no direction was issued since.");

    private final int status;
    private final String says;

    RecordingRefusal(int status, String says) {
        this.status = status;
        this.says = says;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String says() {
        return says;
    }
}
