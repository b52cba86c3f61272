package org.securepathways.assessments.meeting;

import org.securepathways.kit.rule.Refusal;

/** Why the calendar says no; the constant's name is the code callers see. */
public enum MeetingRefusal implements Refusal {
    MEETING_UNKNOWN(404, "There is no such meeting, or it is not in your region."),
    MEETING_ALREADY_PLANNED(409, "This gatekeeper has a meeting in this region at that time."),
    MEETING_HELD(409, "The meeting took place already."),
    MEETING_CANCELLED(409, "The meeting was cancelled. Its cases wait for the next."),
    MEETING_NOT_BEGUN(409, "The meeting has not begun yet."),
    MEETING_OVER(409, "The day of the meeting is over. Choose one to come."),
    CASE_ENDED(409, "The referral was withdrawn or is closed; nothing waits for a meeting any more."),
    NOT_YOUR_REGION(403, "You plan meetings of your own region."),
    MEETING_WITHOUT_TIME(422, "A meeting has a time of day."),
    MEETING_IN_PAST(422, "A meeting is planned ahead.");

    private final int status;
    private final String says;

    MeetingRefusal(int status, String says) {
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
