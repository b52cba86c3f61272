package org.securepathways.engines;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/** What the superuser does on a server, over JDBC. */
final class Databases {
    private final String url;
    private final Properties login = new Properties();

    Databases(String url, String user, String password) {
        this.url = url;
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("connectTimeout", "5");
        login.setProperty("socketTimeout", "60");
    }

    boolean answers() {
        try (var connection = connect()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    void create(String name, String user, String password) {
        try (var connection = connect()) {
            var known = exists(connection, "select 1 from pg_roles where rolname = ?", user);
            run(connection, (known ? "alter" : "create") + " role %I login password %L", user, password);
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                run(connection, "create database %I owner %I", name, user);
            }
            run(connection, "revoke connect on database %I from public", name);
        } catch (SQLException e) {
            throw new EngineFailure("Cannot make the database " + name + ": " + e.getMessage(), e);
        }
    }

    private Connection connect() throws SQLException {
        return new Driver().connect(url, login);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Statements that make things take no parameters: the server quotes the names into the text itself. */
    private static void run(Connection connection, String pattern, String... names) throws SQLException {
        String text;
        try (var statement = connection.prepareStatement("select format(?, variadic ?::text[])")) {
            statement.setString(1, pattern);
            statement.setArray(2, connection.createArrayOf("text", names));
            try (var rows = statement.executeQuery()) {
                rows.next();
                text = rows.getString(1);
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }
}
