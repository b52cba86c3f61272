package org.securepathways.local;

import java.io.IOException;
import java.net.HttpURLConnection;

/** Asks a service whether it can take work. */
final class Readiness {
    private static final int BETWEEN_QUESTIONS_MILLIS = 100;

    private Readiness() {}

    /** A "no" takes a moment, so that asking in a loop is no burden. */
    static boolean of(Addresses addresses, Part part) {
        try {
            var connection = (HttpURLConnection)
                    addresses.uri(part, "/q/health/ready").toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            if (connection.getResponseCode() == HttpURLConnection.HTTP_OK) {
                return true;
            }
        } catch (IOException e) {
            // Not listening yet.
        }
        try {
            Thread.sleep(BETWEEN_QUESTIONS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
