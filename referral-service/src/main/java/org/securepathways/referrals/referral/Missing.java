package org.securepathways.referrals.referral;

import static org.securepathways.referrals.form.NhsNumberStatus.NOT_PRESENT;

import java.util.ArrayList;
import java.util.List;
import org.securepathways.contracts.codes.DiagnosisGroup;
import org.securepathways.contracts.codes.LevelWanted;
import org.securepathways.contracts.codes.OffenceGroup;
import org.securepathways.referrals.form.Form;

/**
 * What is not told yet, in three steps, by the names the request has for it. None of it stops a clock.
 *
 * @param toStart only of an emergency: what any other referral begins with
 * @param toSend what every referral has to tell
 * @param toBeComplete what the receiving service needs besides, to decide without asking again
 */
public record Missing(List<String> toStart, List<String> toSend, List<String> toBeComplete) {

    /** The first of the three steps that is not done. */
    public enum Step {
        TO_START,
        TO_SEND,
        TO_BE_COMPLETE,
        /** All is told. */
        NOTHING
    }

    static Missing from(Content content, Custody custody, Times times) {
        return new Missing(toStart(content), toSend(content, custody, times), toBeComplete(content));
    }

    public Step firstStep() {
        if (!toStart.isEmpty()) {
            return Step.TO_START;
        }
        if (!toSend.isEmpty()) {
            return Step.TO_SEND;
        }
        return toBeComplete.isEmpty() ? Step.NOTHING : Step.TO_BE_COMPLETE;
    }

    public boolean isNothing() {
        return firstStep() == Step.NOTHING;
    }

    private static List<String> toStart(Content content) {
        var person = content.person();
        var missing = new Names();
        missing.unless(person.familyName() != null, "familyName");
        missing.unless(person.givenName() != null, "givenName");
        missing.unless(person.dateOfBirth() != null, "dateOfBirth");
        missing.unless(content.needs().gender() != null, "gender");
        return missing.names;
    }

    private static List<String> toSend(Content content, Custody custody, Times times) {
        var form = content.form();
        var needs = content.needs();
        var missing = new Names();
        missing.unless(needs.diagnosisGroup() != DiagnosisGroup.UNKNOWN, "diagnosisGroup");
        missing.unless(needs.offenceGroup() != OffenceGroup.UNKNOWN, "offenceGroup");
        missing.unless(form.person().nhsNumberStatus() != null, "person.nhsNumberStatus");
        missing.unless(form.clinical().ratesEveryRisk(), "clinical.risks");
        boolean lowestAsked = needs.levelWanted() == LevelWanted.LOW || needs.levelWanted() == LevelWanted.UNSURE;
        missing.unless(lowestAsked || form.ask().whyNotLower() != null, "ask.whyNotLower");
        missing.unless(times.needIdentifiedAt() != null, "needIdentifiedAt");
        missing.unless(times.initialRequestAt() != null, "initialRequestAt");
        missing.unless(form.referrer().name() != null, "referrer.name");
        missing.unless(form.referrer().profession() != null, "referrer.profession");
        missing.unless(form.referrer().telephone() != null, "referrer.telephone");
        missing.unless(form.referrer().organisation() != null, "referrer.organisation");
        datesOf(custody, form, missing);
        return missing.names;
    }

    /** Which dates there are depends on the legal status. */
    private static void datesOf(Custody custody, Form form, Names missing) {
        var told = form.custody();
        switch (custody.status()) {
            case SENTENCED -> missing.unless(told.conditionalReleaseDate() != null, "custody.conditionalReleaseDate");
            case RECALL -> missing.unless(told.sentenceExpiryDate() != null, "custody.sentenceExpiryDate");
            case INDETERMINATE_SENTENCE -> missing.unless(told.tariffExpires() != null, "custody.tariffExpires");
            case REMAND -> {
                missing.unless(custody.remandedBy() != null, "remandedBy");
                missing.unless(told.nextCourtDate() != null, "custody.nextCourtDate");
            }
            case CONVICTED_UNSENTENCED -> missing.unless(told.nextCourtDate() != null, "custody.nextCourtDate");
            case UNKNOWN -> missing.unless(false, "custodyStatus");
            case CIVIL_PRISONER, IMMIGRATION_DETAINEE, OTHER -> {}
        }
    }

    private static List<String> toBeComplete(Content content) {
        var form = content.form();
        var missing = new Names();
        missing.unless(
                content.person().nhsNumber() != null || form.person().nhsNumberStatus() == NOT_PRESENT, "nhsNumber");
        boolean commissionerCanBeFound = content.needs().homeOutwardCode() != null
                || form.person().gpOutwardCode() != null
                || Boolean.TRUE.equals(form.person().noFixedAbode());
        missing.unless(commissionerCanBeFound, "person.gpOutwardCode");
        missing.unless(form.person().carerConsulted() != null, "person.carerConsulted");
        missing.unless(form.person().ethnicity() != null, "person.ethnicity");
        missing.unless(form.person().language() != null, "person.language");
        missing.unless(form.person().hearing() != null, "person.hearing");
        missing.unless(form.custody().category() != null, "custody.category");
        missing.unless(form.custody().mappaLevel() != null, "custody.mappaLevel");
        missing.unless(form.custody().victimZones() != null, "custody.victimZones");
        missing.unless(form.custody().oasys() != null, "custody.oasys");
        missing.unless(form.offence().linkToDisorder() != null, "offence.linkToDisorder");
        missing.unless(form.clinical().concordance() != null, "clinical.concordance");
        missing.unless(form.clinical().refusingTreatment() != null, "clinical.refusingTreatment");
        missing.unless(form.clinical().capacity() != null, "clinical.capacity");
        missing.unless(form.clinical().secureBefore() != null, "clinical.secureBefore");
        missing.unless(form.ask().preferredRegion() != null, "ask.preferredRegion");
        missing.unless(form.ask().exclusionZones() != null, "ask.exclusionZones");
        return missing.names;
    }

    /** Names gathered. */
    private static final class Names {
        private final List<String> names = new ArrayList<>();

        void unless(boolean told, String name) {
            if (!told) {
                names.add(name);
            }
        }
    }
}
