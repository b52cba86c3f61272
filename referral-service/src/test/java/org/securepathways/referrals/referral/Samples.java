package org.securepathways.referrals.referral;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.contracts.codes.DiagnosisGroup;
import org.securepathways.contracts.codes.Gender;
import org.securepathways.contracts.codes.LevelWanted;
import org.securepathways.contracts.codes.OffenceGroup;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.contracts.codes.UrgencyGround;
import org.securepathways.referrals.form.Form;
import org.securepathways.referrals.person.Person;
import org.securepathways.referrals.person.PrisonNumber;
import org.securepathways.referrals.prison.Prison;
import org.securepathways.referrals.prison.Prisons;

/** Referrals as the model knows them, where no service is needed. */
public final class Samples {
    public static final UUID SAM = new UUID(7, 7);
    public static final UUID FIRST = new UUID(1, 1);
    public static final UUID SECOND = new UUID(1, 2);

    private Samples() {}

    /** Sam, referred from Leeds that day. */
    public static SubmitReferral aReferral(UUID id, String sentAt) {
        return aReferral(id, sentAt, null);
    }

    public static SubmitReferral aReferral(UUID id, String sentAt, String initialRequestAt) {
        return aReferral(
                id,
                new Times(null, initialRequestAt == null ? null : at(initialRequestAt), null, null, at(sentAt), null),
                CustodyStatus.SENTENCED,
                Form.EMPTY);
    }

    public static SubmitReferral aReferral(UUID id, Times times, CustodyStatus status, Form form) {
        return new SubmitReferral(id, sam(), Custody.in(prison("LEI"), status, null), times, needs(), form, null);
    }

    public static Referral taken(SubmitReferral command) {
        return takenOf(SAM, command);
    }

    public static Referral takenOf(UUID person, SubmitReferral command) {
        return Beginning.of(command, person, Optional.empty()).after();
    }

    public static Person sam() {
        return new Person(new PrisonNumber("A1234BC"), null, "Ward", "Sam", LocalDate.of(1990, 5, 17));
    }

    static Needs needs() {
        return new Needs(
                Urgency.URGENT,
                UrgencyGround.ACUTE_PSYCHOSIS,
                LevelWanted.MEDIUM,
                CarePathway.MENTAL_ILLNESS,
                Gender.MALE,
                DiagnosisGroup.PSYCHOSIS,
                OffenceGroup.OTHER_VIOLENCE,
                "LS12");
    }

    public static Prison prison(String code) {
        return Prisons.withCode(code).orElseThrow();
    }

    public static Moment at(String text) {
        return new Moment(text);
    }
}
