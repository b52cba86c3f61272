package org.securepathways.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
    @TempDir
    Path folder;

    @Test
    void what_it_acknowledged_is_on_the_disk() throws SQLException {
        try (var server = PostgresServer.start(home(), 0)) {
            assertThat(ask(server, "show fsync")).isEqualTo("on");
            assertThat(ask(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void a_database_is_still_there_after_a_stop_and_a_start() throws SQLException {
        try (var server = PostgresServer.start(home(), 0)) {
            server.createDatabase("beds", "beds", "first");
            tell(server, "create table wards as select 'Ward 4' as name");
        }
        try (var server = PostgresServer.start(home(), 0)) {
            server.createDatabase("beds", "beds", "it's \"second\"");
            assertThat(ask(server, "select name from wards")).isEqualTo("Ward 4");
            try (var connection = DriverManager.getConnection(server.jdbcUrl("beds"), "beds", "it's \"second\"")) {
                assertThat(connection.isValid(5)).isTrue();
            }
        }
    }

    @Test
    void a_wrong_password_and_another_services_database_are_refused() {
        try (var server = PostgresServer.start(home(), 0)) {
            server.createDatabase("beds", "beds", "beds-secret");
            server.createDatabase("tracker", "tracker", "tracker-secret");
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("beds"), "beds", "guess"))
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("tracker"), "beds", "beds-secret"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void it_comes_back_after_being_killed() throws SQLException {
        try (var server = PostgresServer.start(home(), 0)) {
            tell(server, "create table wards as select 'Ward 4' as name");
            server.kill();
            server.restart();
            assertThat(ask(server, "select name from wards")).isEqualTo("Ward 4");
        }
    }

    @Test
    void a_second_server_on_the_same_data_is_refused_by_process_number() {
        try (var server = PostgresServer.start(home(), 0)) {
            assertThatThrownBy(() -> PostgresServer.start(home(), 0))
                    .isInstanceOf(EngineFailure.class)
                    .hasMessageContaining("process " + server.process().pid())
                    .hasMessageContaining("already runs on");
        }
    }

    private Path home() {
        return folder.resolve("a path with a space");
    }

    private static String ask(PostgresServer server, String question) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(server.jdbcUrl("postgres"), server.superuser(), server.password());
                var rows = connection.createStatement().executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void tell(PostgresServer server, String statement) throws SQLException {
        try (var connection =
                DriverManager.getConnection(server.jdbcUrl("postgres"), server.superuser(), server.password())) {
            connection.createStatement().execute(statement);
        }
    }
}
