package org.securepathways.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {
    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001", "57P01", "57P03", "53300", "08006"})
    void what_another_try_can_mend_is_an_outage_however_deep_it_lies(String state) {
        assertThat(Outage.is(new RuntimeException(new SQLException("", state)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22023", "42P01", "P0001"})
    void what_no_other_try_can_mend_is_none(String state) {
        assertThat(Outage.is(new RuntimeException(new SQLException("", state)))).isFalse();
    }

    @Test
    void a_refused_connection_is_an_outage() {
        assertThat(Outage.is(new RuntimeException(new ConnectException()))).isTrue();
    }
}
