package org.securepathways.referrals.release;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What was told of one referral's release, so that nothing is told twice.
 *
 * @param formDates the form's dates as last seen
 * @param formToldAt when somebody told them so
 * @param toldFor the date that was told to be near; null while none is
 * @param toldStep how many days before it that was told last; null while it was not
 * @param powerEndedOn the day on which the power was told to have ended; null while it was not
 * @param admittedAfter an admission after that day was told as a discrepancy
 * @param dueAt when the next is to be told; null where nothing is
 */
public record Watch(
        String formDates,
        Instant formToldAt,
        LocalDate toldFor,
        Integer toldStep,
        LocalDate powerEndedOn,
        boolean admittedAfter,
        Instant dueAt) {

    static Watch begun(String formDates, Instant toldAt) {
        return new Watch(formDates, toldAt, null, null, null, false, null);
    }

    /** The form as it is now: where it says something else than before, somebody said so now. */
    Watch seeing(String now, Instant at) {
        return now.equals(formDates)
                ? this
                : new Watch(
                        now,
                        formDates.isEmpty() ? formToldAt : at,
                        toldFor,
                        toldStep,
                        powerEndedOn,
                        admittedAfter,
                        dueAt);
    }

    Watch late(LocalDate date, Integer step) {
        return new Watch(formDates, formToldAt, date, step, powerEndedOn, admittedAfter, dueAt);
    }

    Watch ended(LocalDate day) {
        return new Watch(formDates, formToldAt, toldFor, toldStep, day, admittedAfter, dueAt);
    }

    Watch admitted(boolean after) {
        return new Watch(formDates, formToldAt, toldFor, toldStep, powerEndedOn, after, dueAt);
    }

    Watch due(Instant next) {
        return new Watch(formDates, formToldAt, toldFor, toldStep, powerEndedOn, admittedAfter, next);
    }
}
