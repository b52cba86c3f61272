package org.securepathways.referrals.form;

import java.util.regex.Pattern;
import org.securepathways.kit.rule.RefusedException;

/** Who refers. Every part is null until it is told. */
public record ReferrerSection(
        String name,
        Profession profession,
        Register register,
        String registration,
        String telephone,
        String organisation,
        String trustedReferrer) {
    static final ReferrerSection EMPTY = new ReferrerSection(null, null, null, null, null, null, null);
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,100}");
    private static final Pattern TELEPHONE = Pattern.compile("[+0-9][0-9 ()-]{5,24}( ?x[0-9]{1,6})?");

    /** What the referrer is. */
    public enum Profession {
        PSYCHIATRIST,
        GENERAL_PRACTITIONER,
        NURSE,
        PSYCHOLOGIST,
        SOCIAL_WORKER,
        OTHER
    }

    /** Whose register the referrer stands on. */
    public enum Register {
        GMC("[0-9]{7}"),
        NMC("[0-9]{2}[A-Z][0-9]{4}[A-Z]"),
        HCPC("[A-Z]{2}[0-9]{5,6}"),
        SOCIAL_WORK_ENGLAND("SW[0-9]{2,6}");

        private final Pattern form;

        Register(String form) {
            this.form = Pattern.compile(form);
        }
    }

    void check() {
        Forms.fits(NAME, name, "referrer.name");
        Forms.fits(TELEPHONE, telephone, "referrer.telephone");
        Forms.fits(Forms.ORGANISATION, organisation, "referrer.organisation");
        Forms.fits(Forms.REFERENCE, trustedReferrer, "referrer.trustedReferrer");
        if (registration != null
                && (register == null || !register.form.matcher(registration).matches())) {
            throw RefusedException.of(FormRefusal.REGISTRATION_INVALID, "referrer.registration");
        }
    }

    /** Hides the name and the number from logs. */
    @Override
    public String toString() {
        return "ReferrerSection[hidden]";
    }
}
