package org.securepathways.kit.identity;

/** The roles a token can carry in its groups claim. */
public final class Roles {
    public static final String INREACH = "inreach";
    public static final String CUSTODY = "custody";
    public static final String ASSESSOR = "assessor";
    public static final String GATEKEEPER = "gatekeeper";
    public static final String UNIT = "unit";
    public static final String COMMISSIONER = "commissioner";
    public static final String MOJ = "moj";
    public static final String HOME_OFFICE = "home-office";
    public static final String ADJUDICATOR = "adjudicator";
    public static final String OVERSIGHT = "oversight";
    public static final String SUBSCRIBER = "subscriber";
    public static final String OPERATOR = "operator";

    private Roles() {}
}
