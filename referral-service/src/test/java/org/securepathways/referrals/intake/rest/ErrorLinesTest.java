package org.securepathways.referrals.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.referrals.intake.RowError;

class ErrorLinesTest {
    @Test
    void errors_are_told_by_line_with_what_has_a_comma_in_quotes() {
        var error = new RowError(7, "R-1", "gender", "INVALID", "not this, but that");

        assertThat(ErrorLines.of(List.of(error)))
                .isEqualTo("line,reference,field,code,says\r\n7,R-1,gender,INVALID,\"not this, but that\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx", "\rx"})
    void a_spreadsheet_takes_no_cell_for_a_formula(String cell) {
        assertThat(ErrorLines.safe(cell)).isEqualTo("'" + cell);
    }
}
