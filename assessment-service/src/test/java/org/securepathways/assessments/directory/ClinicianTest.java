package org.securepathways.assessments.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Region;
import org.securepathways.kit.rule.RefusedException;

class ClinicianTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    @ParameterizedTest
    @CsvSource({
        "CHANGE, LISTED, yes",
        "CHANGE, LEFT, CLINICIAN_LEFT",
        "APPROVE, LISTED, yes",
        "APPROVE, LEFT, yes",
        "WITHDRAW_APPROVAL, LISTED, yes",
        "WITHDRAW_APPROVAL, LEFT, yes",
        "LEAVE, LISTED, yes",
        "LEAVE, LEFT, CLINICIAN_LEFT",
        "COME_BACK, LISTED, CLINICIAN_NOT_LEFT",
        "COME_BACK, LEFT, yes"
    })
    void every_act_is_allowed_or_refused_as_the_table_says(ClinicianAct act, ClinicianStatus status, String says) {
        assertThat(act.refusal(status).map(Enum::name).orElse("yes")).isEqualTo(says);
    }

    @Test
    void the_table_has_every_pair() throws NoSuchMethodException {
        var table = ClinicianTest.class
                .getDeclaredMethod(
                        "every_act_is_allowed_or_refused_as_the_table_says",
                        ClinicianAct.class,
                        ClinicianStatus.class,
                        String.class)
                .getAnnotation(CsvSource.class);

        assertThat(table.value()).hasSize(ClinicianAct.values().length * ClinicianStatus.values().length);
    }

    @ParameterizedTest
    @CsvSource({
        "Dr Ruth Adeyemi, 'ADEYEMI, Ruth'",
        "Siân O'Neill, Sian ONeill",
        "Prof. José García-López, Garcia Lopez Jose",
        "Zoë Müller, MULLER  ZOE"
    })
    void one_name_in_two_spellings_is_one_name(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Ruth Adeyemi, Ruth Adeyemo", "Ruth Adeyemi, Ruth", "Ann Drew, Ann Ew"})
    void other_names_are_other_names(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @Test
    void a_title_is_no_name() {
        assertThatThrownBy(() -> NameKey.of("Dr. "))
                .isInstanceOf(RefusedException.class)
                .hasMessage("NAME_INVALID");
    }

    @ParameterizedTest
    @CsvSource({
        "DOCTOR, GMC 1234567, 1234567",
        "DOCTOR, 123 4567, 1234567",
        "DOCTOR, gmc no: 1234567, 1234567",
        "NURSE, nmc pin 12a3456b, 12A3456B",
        "PSYCHOLOGIST, PYL 12345, PYL12345",
        "SOCIAL_WORKER, sw1234, SW1234",
        "OCCUPATIONAL_THERAPIST, OT12345, OT12345"
    })
    void a_registration_is_kept_in_one_form(Profession profession, String typed, String kept) {
        assertThat(profession.registration(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "DOCTOR, 123456, GMC_NUMBER_INVALID",
        "DOCTOR, 12345678, GMC_NUMBER_INVALID",
        "NURSE, 1234567, REGISTRATION_INVALID",
        "SOCIAL_WORKER, 1234, REGISTRATION_INVALID"
    })
    void what_cannot_be_a_registration_is_refused(Profession profession, String typed, String code) {
        assertThatThrownBy(() -> profession.registration(typed)).hasMessage(code);
    }

    @Test
    void who_was_approved_on_the_day_of_signing_can_still_be_asked_after_the_approval_ended() {
        var doctor = doctor().approved(Approval.of(FIRST, "S12/1", MAY, JUNE))
                .approved(Approval.of(SECOND, "S12/2", JUNE.plusDays(30), JUNE.plusYears(5)));

        assertThat(doctor.approvalOn(MAY).map(Approval::reference)).contains("S12/1");
        assertThat(doctor.approvalOn(JUNE).map(Approval::reference)).contains("S12/1");
        assertThat(doctor.approvalOn(JUNE.plusDays(1))).isEmpty();
        assertThat(doctor.approvalOn(JUNE.plusDays(30)).map(Approval::reference))
                .contains("S12/2");
        assertThat(doctor.approvalOn(MAY.minusDays(1))).isEmpty();
    }

    @Test
    void a_withdrawn_approval_held_until_the_day_before() {
        var doctor =
                doctor().approved(Approval.of(FIRST, "S12/1", MAY, JUNE)).approvalWithdrawn(FIRST, MAY.plusDays(9));

        assertThat(doctor.approvalOn(MAY.plusDays(8))).isPresent();
        assertThat(doctor.approvalOn(MAY.plusDays(9))).isEmpty();
        assertThatThrownBy(() -> doctor.approvalWithdrawn(FIRST, MAY.plusDays(3)))
                .hasMessage("APPROVAL_ALREADY_WITHDRAWN");
        assertThatThrownBy(() -> doctor.approvalWithdrawn(SECOND, MAY)).hasMessage("APPROVAL_UNKNOWN");
    }

    @Test
    void the_details_tell_a_log_nothing() {
        assertThat(doctor().toString()).doesNotContain("Adeyemi", "1234567");
    }

    private static Clinician doctor() {
        return Clinician.listed(
                FIRST,
                new Details(
                        "Ruth Adeyemi",
                        Profession.DOCTOR,
                        "1234567",
                        true,
                        "X9A01",
                        Set.of(Region.LONDON),
                        Set.of(CarePathway.MENTAL_ILLNESS),
                        "SW2",
                        Optional.empty()));
    }
}
