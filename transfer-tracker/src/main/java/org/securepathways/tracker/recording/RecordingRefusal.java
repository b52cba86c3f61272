package org.securepathways.tracker.recording;

import org.securepathways.kit.rule.Refusal;

/** Why the tracker does not take something down. It never refuses what happened, only what was not said rightly. */
public enum RecordingRefusal implements Refusal {
    POWER_UNDETERMINED(422, "An application or a direction is made under one power of the Act. Name it."),
    DOCUMENT_REQUIRED(422, "Only the Ministry records a direction without naming the document. Give its reference."),
    NOT_YOUR_UNIT(403, "A unit records the admission of whom it received itself. Give your own unit's code."),
    ADMISSION_NOT_RECORDED(409, "No admission of this person to your unit is recorded, so there is none to retract."),
    ADMISSION_ALREADY_RETRACTED(409, "The admission to your unit was retracted already."),
    RETRACTED_BEFORE_ADMISSION(
            422, "An admission cannot be retracted on a day before it. Give the day on which it was."),
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
