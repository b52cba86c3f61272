package org.securepathways.local;

import java.util.List;
import java.util.stream.Stream;

/** The processes the platform is made of; the order is the order they start in. */
public enum Part {
    POSTGRES("PostgreSQL", "PATHWAYS_POSTGRES_PORT", 15432, ""),
    KAFKA("Kafka", "PATHWAYS_KAFKA_PORT", 19092, ""),
    REFERRAL("referral-service", "PATHWAYS_REFERRAL_PORT", 8081, "referrals"),
    ASSESSMENT("assessment-service", "PATHWAYS_ASSESSMENT_PORT", 8082, "assessments"),
    BED("bed-service", "PATHWAYS_BED_PORT", 8083, "beds"),
    TRACKER("transfer-tracker", "PATHWAYS_TRACKER_PORT", 8084, "tracker");

    private final String title;
    private final String portVariable;
    private final int usualPort;
    private final String database;

    Part(String title, String portVariable, int usualPort, String database) {
        this.title = title;
        this.portVariable = portVariable;
        this.usualPort = usualPort;
        this.database = database;
    }

    /** The four that answer HTTP. */
    public static List<Part> services() {
        return Stream.of(values()).filter(Part::isService).toList();
    }

    public boolean isService() {
        return !database.isEmpty();
    }

    public String title() {
        return title;
    }

    /** The environment variable that moves it to another port. */
    public String portVariable() {
        return portVariable;
    }

    public int usualPort() {
        return usualPort;
    }

    /** The database of a service, and the user that owns it. */
    public String database() {
        return database;
    }
}
