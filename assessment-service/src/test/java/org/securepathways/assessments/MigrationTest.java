package org.securepathways.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.securepathways.kit.test.Engines;

/** Data of an earlier version is taken along. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class MigrationTest {
    private static final String OLD = "an_earlier_version";

    @Inject
    AgroalDataSource database;

    @Test
    void a_case_closed_under_the_first_version_stays_closed_until_it_is_told_to_be_open() throws SQLException {
        migrate("1");
        run("""
                insert into an_earlier_version.access_case
                    (id, status, closed_at, awaits_assessment, awaits_reports, awaits_decision)
                values ('019cadd4-a5dc-7058-a5c2-64c505d95954', 'CLOSED', '2026-03-09', false, false, false),
                       ('019cadd4-a5dd-7424-b813-c529b6d801b2', 'OPEN', null, false, false, false)""");

        migrate("latest");

        assertThat(heard("CLOSED"))
                .isEqualTo(
                        "{\"closing\": {\"value\": {\"at\": \"2026-03-09\"}, \"sequence\": 0}, \"complete\": false}");
        assertThat(heard("OPEN")).isEqualTo("{\"complete\": false}");
    }

    private String heard(String status) throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.createStatement();
                var rows =
                        sql.executeQuery("select heard from " + OLD + ".access_case where status = '" + status + "'")) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private void migrate(String to) {
        var result = Flyway.configure()
                .dataSource(database)
                .schemas(OLD)
                .locations("db/kit", "db/migration")
                .target(MigrationVersion.fromVersion(to))
                .load()
                .migrate();
        assertThat(result.success).isTrue();
    }

    private void run(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
