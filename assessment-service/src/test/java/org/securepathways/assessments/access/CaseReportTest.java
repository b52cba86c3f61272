package org.securepathways.assessments.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.assessments.access.Cases.DR_ADEYEMI;
import static org.securepathways.assessments.access.Cases.DR_BAXTER;
import static org.securepathways.assessments.access.Cases.DR_CHAUDHRY;
import static org.securepathways.assessments.access.Cases.givenAnAssessedCase;
import static org.securepathways.assessments.access.Cases.givenAnOpenCase;
import static org.securepathways.assessments.access.Cases.report;
import static org.securepathways.assessments.access.Refused.refusalOf;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.assessment.ReportSigned;

class CaseReportTest {

    @ParameterizedTest(name = "section 12: first {0}, second {1}: taken {2}")
    @CsvSource({"true, true, true", "true, false, true", "false, true, true", "false, false, false"})
    void at_least_one_of_two_doctors_is_approved_under_section_12(boolean first, boolean second, boolean taken) {
        Case once = givenAnOpenCase().sign(report(DR_ADEYEMI, first)).after();

        if (taken) {
            Change change = once.sign(report(DR_BAXTER, second));
            assertThat(change.after().reports()).extracting(Report::ordinal).containsExactly(1, 2);
            assertThat(((ReportSigned) change.events().get(0).data()).ordinal()).isEqualTo(2);
        } else {
            assertThat(refusalOf(() -> once.sign(report(DR_BAXTER, second))))
                    .isEqualTo(CaseRefusal.SECTION_12_REQUIRED);
        }
    }

    @Test
    void one_doctor_cannot_sign_both_reports() {
        Case once = givenAnOpenCase().sign(report(DR_ADEYEMI, true)).after();

        assertThat(refusalOf(() -> once.sign(report(DR_ADEYEMI, true)))).isEqualTo(CaseRefusal.SAME_DOCTOR);
    }

    @Test
    void a_third_report_is_refused() {
        Case twice = givenAnOpenCase()
                .sign(report(DR_ADEYEMI, true))
                .after()
                .sign(report(DR_BAXTER, false))
                .after();

        assertThat(refusalOf(() -> twice.sign(report(DR_CHAUDHRY, true)))).isEqualTo(CaseRefusal.REPORTS_COMPLETE);
    }

    @Test
    void a_current_access_assessment_never_blocks_the_second_report() {
        Case once = givenAnAssessedCase().sign(report(DR_ADEYEMI, true)).after();

        assertThat(once.sign(report(DR_BAXTER, true)).after().reports()).hasSize(2);
    }

    @ParameterizedTest(name = "examined {0}, signed {1}: possible {2}")
    @CsvSource({
        "2026-03-05, 2026-03-04, false",
        "2026-03-05, 2026-03-05, true",
        "2026-03-05T15:00:00Z, 2026-03-05, true",
        "2026-03-05, 2026-03-05T08:00:00Z, true",
        "2026-03-05T15:00:00Z, 2026-03-05T14:59:59Z, false",
        "2026-03-05T15:00:00Z, 2026-03-05T16:00:00+01:00, true",
    })
    void a_report_is_signed_after_the_examination(String examined, String signed, boolean possible) {
        Moment examinedAt = new Moment(examined);
        Moment signedAt = new Moment(signed);

        if (possible) {
            assertThat(Report.signed(UUID.randomUUID(), DR_ADEYEMI, true, true, examinedAt, signedAt)
                            .signedAt())
                    .isEqualTo(signedAt);
        } else {
            assertThat(refusalOf(() -> Report.signed(UUID.randomUUID(), DR_ADEYEMI, true, true, examinedAt, signedAt)))
                    .isEqualTo(CaseRefusal.SIGNED_BEFORE_EXAMINED);
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "123456", "12345678", "123456a", "GMC", "1234567 GMC", "１２３４５６７"})
    void a_gmc_number_has_seven_digits(String text) {
        assertThat(refusalOf(() -> GmcNumber.of(text, "doctor"))).isEqualTo(CaseRefusal.GMC_NUMBER_INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567",
                " 1234567",
                "GMC 1234567",
                "gmc1234567",
                "GMC: 1234567",
                "123 4567",
                "001234567",
                "123-4567"
            })
    void one_doctor_written_in_any_way_is_one_doctor(String written) {
        Case once = givenAnOpenCase().sign(report(DR_ADEYEMI, true)).after();

        assertThat(refusalOf(() -> once.sign(report(GmcNumber.of(written, "doctor"), true))))
                .isEqualTo(CaseRefusal.SAME_DOCTOR);
    }

    @Test
    void a_gmc_number_never_shows_in_text() {
        assertThat(report(DR_ADEYEMI, true).toString()).doesNotContain("1234567");
    }
}
