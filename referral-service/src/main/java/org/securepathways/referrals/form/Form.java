package org.securepathways.referrals.form;

import java.util.ArrayList;
import java.util.List;
import org.securepathways.contracts.codes.Need;
import org.securepathways.kit.rule.RefusedException;

/** All of the referral form beyond what it takes to start one: coded, in six sections, each as full as it is known. */
public record Form(
        PersonSection person,
        CustodySection custody,
        OffenceSection offence,
        ClinicalSection clinical,
        AskSection ask,
        ReferrerSection referrer) {
    public static final Form EMPTY = new Form(null, null, null, null, null, null);

    public Form {
        person = person == null ? PersonSection.EMPTY : person;
        custody = custody == null ? CustodySection.EMPTY : custody;
        offence = offence == null ? OffenceSection.EMPTY : offence;
        clinical = clinical == null ? ClinicalSection.EMPTY : clinical;
        ask = ask == null ? AskSection.EMPTY : ask;
        referrer = referrer == null ? ReferrerSection.EMPTY : referrer;
    }

    /** @throws RefusedException naming the first value that cannot be right */
    public void check(boolean nhsNumberIsThere) {
        person.check();
        custody.check();
        clinical.check();
        ask.check();
        referrer.check();
        if (person.nhsNumberStatus() != null && !person.nhsNumberStatus().fits(nhsNumberIsThere)) {
            throw RefusedException.of(FormRefusal.NHS_NUMBER_STATUS_DOES_NOT_FIT, "person.nhsNumberStatus");
        }
    }

    /** What matching must know of: only what was told, never assumed. */
    public List<Need> needs() {
        var needs = new ArrayList<Need>();
        add(needs, Need.DEAF, isDeaf());
        add(needs, Need.INTERPRETER, is(person.interpreterNeeded()));
        add(needs, Need.VISUAL_IMPAIRMENT, is(person.visualImpairment()));
        add(needs, Need.WHEELCHAIR, is(person.wheelchair()));
        add(needs, Need.PHYSICAL_CARE, needsPhysicalCare());
        add(needs, Need.PREGNANT, is(person.pregnant()));
        add(needs, Need.TRANSGENDER, is(person.genderPlacementToSettle()));
        add(needs, Need.EXCLUSION_ZONE, is(custody.victimZones()) || hasZones());
        add(needs, Need.CONSTANT_WATCH, is(custody.constantWatch()));
        return List.copyOf(needs);
    }

    private boolean isDeaf() {
        return person.hearing() == PersonSection.Hearing.DEAF || person.hearing() == PersonSection.Hearing.DEAF_SIGNS;
    }

    private boolean needsPhysicalCare() {
        return clinical.physicalHealth() == ClinicalSection.PhysicalHealth.NEEDS_CARE
                || clinical.physicalHealth() == ClinicalSection.PhysicalHealth.NEEDS_HOSPITAL_FIRST;
    }

    private boolean hasZones() {
        return ask.exclusionZones() != null && !ask.exclusionZones().isEmpty();
    }

    private static boolean is(Boolean told) {
        return Boolean.TRUE.equals(told);
    }

    private static void add(List<Need> needs, Need need, boolean there) {
        if (there) {
            needs.add(need);
        }
    }
}
