package org.securepathways.assessments.access;

import org.securepathways.kit.rule.Refusal;

/** Why assessment-service says no; the constant's name is the code callers see. */
public enum CaseRefusal implements Refusal {
    ASSESSMENT_CURRENT(
            409,
            "An access assessment is booked or still has currency, and counts at every level of security. "
                    + "Beside one that is finished another needs an exception with its reason; "
                    + "one that is booked can be moved or called off. This attempt was counted."),
    EXCEPTION_NOT_FOR_KIND(422, "Only an access assessment needs a reason for being repeated."),
    ASSESSMENT_NOT_BOOKED(409, "This assessment is not booked any more: it took place, failed or was called off."),
    NO_CURRENCY(409, "This assessment has no currency on that day that could end."),
    PAPER_NEEDS_COMPLETE_DOSSIER(409, "From the papers only where the referral is complete. Ask for what is missing."),
    PAPER_NEEDS_TRUSTED_REFERRER(
            409, "From the papers only where the organisation that assesses trusts the team that refers."),
    PAPER_LEVEL_TOO_HIGH(409, "From the papers only where the level wanted is told and not above the one allowed."),
    PERIOD_INVALID(422, "A period ends on the day it begins or later, and is a year at most."),
    URGENT_NEED_UNANSWERED(422, "Section 48 asks in addition whether the need for treatment is urgent."),
    CRITERIA_CONTRADICT_CONCLUSION(
            422, "The patient is detainable when all criteria are met, and not detainable when one is not."),
    LEVEL_RULED_OUT(422, "A level that is ruled out is neither recommended nor the lowest that would do."),
    LOWEST_LEVEL_ABOVE_RECOMMENDED(422, "The lowest level that would do is not above the one recommended."),
    ASSESSMENT_UNKNOWN(404, "This case has no assessment with that id."),
    OUTCOME_ALREADY_RECORDED(409, "The outcome of this assessment is recorded already."),
    SAME_DOCTOR(409, "This doctor has signed a report on this case; the law asks for two different doctors."),
    SECTION_12_REQUIRED(
            409,
            "Neither doctor would be approved under section 12; at least one of the two has to be. "
                    + "Ask a section 12 approved doctor for the second report."),
    REPORTS_COMPLETE(409, "Both medical reports are signed already."),
    NO_ASSESSMENT(409, "Nobody has assessed this person yet; admission cannot be decided before."),
    ALREADY_DECIDED(
            409,
            "The access meeting has decided this already. A refusal can still become an admission; else name the "
                    + "decision this one supersedes, and why."),
    CASE_CLOSED(
            409,
            "The referral was withdrawn, rejected or is closed. A finished assessment is still taken, "
                    + "and so is a report or decision that was made before."),
    CASE_MERGED(
            409,
            "This person has another referral, in which this one goes on. Book, sign and review there; "
                    + "what is already booked here can still be finished here."),
    GMC_NUMBER_INVALID(422, "A GMC number has seven digits."),
    CURRENCY_NOT_FOR_KIND(422, "Only an access assessment has currency."),
    CURRENCY_BEFORE_EXAMINATION(422, "Currency cannot end before the day of the examination."),
    SIGNED_BEFORE_EXAMINED(422, "A report cannot be signed before the examination."),
    ADMISSION_INCOMPLETE(422, "A decision to admit names the level of security, the type of service and the pathway."),
    LEVEL_WITHOUT_ADMISSION(422, "A decision against hospital names no level, service or pathway."),
    LEVEL_NOT_FOR_SERVICE(
            422, "A secure service has level HIGH, MEDIUM or LOW; a PICU or an acute ward has level NONE.");

    private final int status;
    private final String says;

    CaseRefusal(int status, String says) {
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
