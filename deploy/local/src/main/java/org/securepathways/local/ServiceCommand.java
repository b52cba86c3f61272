package org.securepathways.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.securepathways.engines.Command;
import org.securepathways.engines.EngineFailure;

/** How each service is run: from its packaged application, told everything by its environment. */
record ServiceCommand(Path root, Home home, Addresses addresses, String databasePassword) {
    /** Small and quick to be ready: the machine runs seven of them. */
    private static final List<String> JVM =
            List.of("-XX:+UseSerialGC", "-Xmx160m", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError");

    Command of(Part part) {
        var jar = root.resolve(part.title()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new Complaint(part.title() + " is not built: " + jar + " is missing");
        }
        var line = new java.util.ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(JVM);
        line.addAll(List.of("-jar", jar.toString()));
        return new Command(part.title(), line, environment(part), home.log(part), "TERM");
    }

    private Map<String, String> environment(Part part) {
        var environment = new HashMap<String, String>();
        environment.put("PATHWAYS_HOST", "127.0.0.1");
        environment.put("PATHWAYS_PORT", String.valueOf(addresses.port(part)));
        environment.put("PATHWAYS_DATABASE", addresses.hostAndPort(Part.POSTGRES) + "/" + part.database());
        environment.put("PATHWAYS_DATABASE_USER", part.database());
        environment.put("PATHWAYS_DATABASE_PASSWORD", databasePassword);
        environment.put("PATHWAYS_KAFKA", addresses.hostAndPort(Part.KAFKA));
        environment.put("PATHWAYS_LOCAL_PUBLIC_KEY", publicKey());
        environment.put("PATHWAYS_SIMULATED_CLOCK", home.clock().toString());
        environment.put("PATHWAYS_TRACKER_URL", "http://localhost:" + addresses.port(Part.TRACKER));
        if (part == Part.REFERRAL) {
            environment.put("PATHWAYS_DOCUMENT_KEYS", text(SecretKeyFile.ofDocuments(home.keys())));
            environment.put("PATHWAYS_BLIND_INDEX_KEY", text(SecretKeyFile.ofBlindIndex(home.keys())));
            environment.put("PATHWAYS_DOCUMENT_FOLDER", home.documents().toString());
        }
        return environment;
    }

    private static String text(SecretKeyFile key) {
        try {
            return key.text();
        } catch (IOException e) {
            throw new EngineFailure("Cannot read the key " + key + ": " + e, e);
        }
    }

    private String publicKey() {
        try {
            return new KeyPairFiles(home.keys()).publicKeyText();
        } catch (IOException e) {
            throw new EngineFailure("Cannot read the key in " + home.keys() + ": " + e, e);
        }
    }
}
