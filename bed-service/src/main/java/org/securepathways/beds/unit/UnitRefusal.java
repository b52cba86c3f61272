package org.securepathways.beds.unit;

import org.securepathways.kit.rule.Refusal;

/** Why a unit or a vacancy is not taken as it was sent. */
public enum UnitRefusal implements Refusal {
    UNIT_UNKNOWN("There is no such unit, or it is not yours.", 404),
    VACANCY_UNKNOWN("There is no such vacancy, or it is not yours.", 404),
    STALE_VERSION("A newer version of this vacancy is known. Send your newest one.", 412),
    VERSION_REUSED("This version was sent before with other content. Count the version up.", 412),
    NOTHING_TO_CONFIRM("One of these wards has no vacancy that could be confirmed. See the list of vacancies.", 422),
    LEVEL_AND_SERVICE_DISAGREE(
            "A secure service has the level HIGH, MEDIUM or LOW; a PICU or an acute ward has NONE.", 422),
    AVAILABLE_FROM_IMPLAUSIBLE("A bed is free from a day within a year of today.", 422);

    private final String says;
    private final int status;

    UnitRefusal(String says, int status) {
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
