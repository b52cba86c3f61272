package org.securepathways.referrals.patient;

import java.time.Instant;
import java.util.UUID;
import org.securepathways.contracts.Moment;

/**
 * Something the patient, or somebody close to them, said.
 *
 * @param about the code of what it is about
 * @param answer the code of how it was; null for a goal
 * @param words their own; null where only codes were told
 */
public record Voice(
        UUID id, Kind kind, String about, String answer, String words, Moment saidAt, String by, Instant recordedAt) {

    /** What was said. */
    public enum Kind {
        GOAL,
        FEEDBACK,
        CARER_CONTACT
    }

    /** What a goal of the patient is about. */
    public enum Goal {
        HEALTH,
        MEDICINE,
        SAFETY,
        FAMILY,
        HOME,
        LEARNING_AND_WORK,
        FAITH_AND_CULTURE,
        RIGHTS,
        OTHER
    }

    /** What the patient has a view on. */
    public enum Topic {
        BEING_REFERRED,
        WAITING,
        ASSESSMENT,
        BEING_TOLD,
        STAFF,
        OTHER
    }

    /** How the patient found it. */
    public enum Feeling {
        GOOD,
        MIXED,
        BAD,
        WOULD_NOT_SAY
    }

    /** Who was in contact. */
    public enum Close {
        CARER,
        NOMINATED_PERSON,
        FAMILY,
        ADVOCATE
    }

    /** How the contact went. */
    public enum Contact {
        REACHED,
        NO_ANSWER,
        DECLINED,
        /** The patient did not agree to it, so nothing was told to them. */
        LISTENED_ONLY
    }

    /** Hides the words from logs. */
    @Override
    public String toString() {
        return "Voice[" + kind + "]";
    }
}
