package org.securepathways.assessments.recognition.rest;

import java.util.List;
import org.securepathways.assessments.recognition.Trust;
import org.securepathways.assessments.recognition.TrustStatus;
import org.securepathways.assessments.recognition.TrustStep;

/** The trust of an organisation in a prison's team as it is shown. */
record TrustView(String prison, String organisation, TrustStatus status, List<TrustStep> steps) {
    static TrustView of(Trust trust) {
        return new TrustView(trust.prison(), trust.organisation(), trust.status(), trust.steps());
    }
}
