package org.securepathways.referrals.referral;

import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.referrals.form.Form;
import org.securepathways.referrals.person.Person;

/** What a referral says: all that can be corrected. */
public record Content(Person person, AgeBand ageBand, Needs needs, Form form) {

    /** @throws RefusedException naming the first thing that cannot be right */
    static Content of(Person person, Needs needs, Form form, Times times) {
        form.check(person.nhsNumber() != null);
        return new Content(person, person.ageBandOn(times.sentAt().londonDay()), needs, form);
    }

    Content judged(Judgement anew) {
        return new Content(person, ageBand, needs.judged(anew), form);
    }
}
