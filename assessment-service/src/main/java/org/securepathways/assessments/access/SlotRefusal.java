package org.securepathways.assessments.access;

import org.securepathways.kit.rule.Refusal;

/** Why a prison's slot cannot be had, offered or taken back. */
public enum SlotRefusal implements Refusal {
    SLOT_UNKNOWN(404, "The prison where the person is held has no slot with that id."),
    SLOT_TAKEN(409, "A visit takes this slot, or the prison has taken it back."),
    SLOT_NOT_FOR_MODE(
            409, "A visit in person needs a room and an officer, one by video needs the link; papers need no slot."),
    SLOT_AT_ANOTHER_TIME(422, "The visit is booked for the time at which the slot starts."),
    SLOT_IN_PAST(422, "A slot is offered before it starts."),
    PRISON_NOT_NAMED(403, "Your token names no prison to offer slots for.");

    private final int status;
    private final String says;

    SlotRefusal(int status, String says) {
        this.status = status;
        this.says = says;
    }

    @Override
    public String says() {
        return says;
    }

    @Override
    public int status() {
        return status;
    }
}
