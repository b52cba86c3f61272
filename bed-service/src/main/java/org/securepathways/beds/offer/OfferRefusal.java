package org.securepathways.beds.offer;

import org.securepathways.kit.rule.Refusal;

/** Why an offer is not made, or an answer to one not taken. */
public enum OfferRefusal implements Refusal {
    OFFER_UNKNOWN("There is no such offer, or it is not yours.", 404),
    DOES_NOT_MATCH("The unit does not admit this patient; the reasons are listed.", 409),
    VACANCY_TOO_OLD("The unit must confirm this vacancy before it can be offered.", 409),
    VACANCY_WITHDRAWN("The unit took this vacancy back.", 409),
    BED_ALREADY_RESERVED("The bed is reserved for another patient. Search again.", 409),
    BED_OCCUPIED("The bed is occupied.", 409),
    ALREADY_OFFERED("This bed is on offer to this patient already.", 409),
    PATIENT_ALREADY_RESERVED("A bed is reserved for this patient already.", 409),
    OFFER_EXPIRED("The offer was not answered in time. A new one can be made.", 409),
    ALREADY_DECLINED("The offer was declined. A new one can be made.", 409),
    OFFER_ENDED("The offer ended before this answer; the reason is given.", 409),
    ALREADY_ADMITTED("The patient was admitted to this bed.", 409),
    ACCEPTED_BEFORE_OFFERED("An offer cannot be accepted before the day it was made.", 422);

    private final String says;
    private final int status;

    OfferRefusal(String says, int status) {
        this.says = says;
        this.status = status;
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
