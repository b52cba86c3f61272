package org.securepathways.assessments.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.assessments.access.Cases.givenAnAssessedCase;
import static org.securepathways.assessments.access.Cases.givenAnOpenCase;
import static org.securepathways.assessments.access.Cases.noHospital;
import static org.securepathways.assessments.access.Refused.exceptionOf;
import static org.securepathways.assessments.access.Refused.refusalOf;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.assessment.AccessDecided;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;

class CaseDecisionTest {
    private static final Moment MEETING = new Moment("2026-03-09");

    @Test
    void an_admission_names_level_service_and_pathway_to_the_others() {
        CaseEvent event =
                givenAnAssessedCase().decide(admission("2026-03-09")).events().get(0);

        assertThat(event.type()).isEqualTo(EventType.ACCESS_DECIDED);
        AccessDecided told = (AccessDecided) event.data();
        assertThat(told.securityLevel()).isEqualTo(SecurityLevel.MEDIUM);
        assertThat(told.serviceType()).isEqualTo(ServiceType.SECURE);
        assertThat(told.carePathway()).isEqualTo(CarePathway.MENTAL_ILLNESS);
        assertThat(told.decidedAt()).isEqualTo(MEETING);
    }

    @Test
    void nobody_is_admitted_unassessed() {
        assertThat(refusalOf(() -> givenAnOpenCase().decide(admission("2026-03-09"))))
                .isEqualTo(CaseRefusal.NO_ASSESSMENT);
    }

    @Test
    void hospital_can_be_ruled_out_on_the_papers() {
        assertThat(givenAnOpenCase().decide(noHospital("2026-03-09")).after().standing())
                .map(Decision::outcome)
                .contains(AccessOutcome.NOT_HOSPITAL);
    }

    @ParameterizedTest(name = "{0} {1}: possible {2}")
    @CsvSource({
        "SECURE, HIGH, true",
        "SECURE, MEDIUM, true",
        "SECURE, LOW, true",
        "SECURE, NONE, false",
        "PICU, HIGH, false",
        "PICU, MEDIUM, false",
        "PICU, LOW, false",
        "PICU, NONE, true",
        "ACUTE, HIGH, false",
        "ACUTE, MEDIUM, false",
        "ACUTE, LOW, false",
        "ACUTE, NONE, true",
    })
    void the_level_fits_the_service(ServiceType service, SecurityLevel level, boolean possible) {
        Optional<CarePathway> pathway = Optional.of(CarePathway.MENTAL_ILLNESS);

        if (possible) {
            assertThat(admission(Optional.of(level), Optional.of(service), pathway)
                            .securityLevel())
                    .contains(level);
        } else {
            assertThat(refusalOf(() -> admission(Optional.of(level), Optional.of(service), pathway)))
                    .isEqualTo(CaseRefusal.LEVEL_NOT_FOR_SERVICE);
        }
    }

    @ParameterizedTest(name = "without {0}")
    @CsvSource({"securityLevel", "serviceType", "carePathway"})
    void an_incomplete_admission_says_what_is_missing(String missing) {
        Optional<SecurityLevel> level = unless(missing, "securityLevel", SecurityLevel.LOW);
        Optional<ServiceType> service = unless(missing, "serviceType", ServiceType.SECURE);
        Optional<CarePathway> pathway = unless(missing, "carePathway", CarePathway.AUTISM);

        var refused = exceptionOf(() -> admission(level, service, pathway));

        assertThat(refused.refusal()).isEqualTo(CaseRefusal.ADMISSION_INCOMPLETE);
        assertThat(refused.field()).contains(missing);
    }

    @Test
    void a_decision_against_hospital_names_no_level() {
        assertThat(refusalOf(() -> recommendation(
                        AccessOutcome.NOT_HOSPITAL,
                        Optional.of(SecurityLevel.LOW),
                        Optional.empty(),
                        Optional.empty())))
                .isEqualTo(CaseRefusal.LEVEL_WITHOUT_ADMISSION);
    }

    private static Recommendation admission(
            Optional<SecurityLevel> level, Optional<ServiceType> service, Optional<CarePathway> pathway) {
        return recommendation(AccessOutcome.ADMIT, level, service, pathway);
    }

    private static Recommendation recommendation(
            AccessOutcome outcome,
            Optional<SecurityLevel> level,
            Optional<ServiceType> service,
            Optional<CarePathway> pathway) {
        return new Recommendation(
                outcome, level, service, pathway, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Decision admission(String decided) {
        return Cases.admission(decided);
    }

    private static <T> Optional<T> unless(String missing, String field, T value) {
        return missing.equals(field) ? Optional.empty() : Optional.of(value);
    }
}
