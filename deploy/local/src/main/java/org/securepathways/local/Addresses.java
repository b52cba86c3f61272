package org.securepathways.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.securepathways.engines.Ports;

/** Where each part listens, on this machine alone. */
public record Addresses(Map<Part, Integer> ports) {
    public Addresses {
        ports = Map.copyOf(ports);
    }

    /** The usual ports, or those the environment names instead. */
    public static Addresses from(Map<String, String> environment) {
        var ports = new EnumMap<Part, Integer>(Part.class);
        for (var part : Part.values()) {
            ports.put(part, port(part, environment.get(part.portVariable())));
        }
        return new Addresses(ports);
    }

    /** Free ports, for a platform beside another one. */
    public static Addresses free() {
        var ports = new EnumMap<Part, Integer>(Part.class);
        for (var part : Part.values()) {
            ports.put(part, Ports.orFree(0));
        }
        return new Addresses(ports);
    }

    /** What a running platform wrote down with {@link #writeTo}. */
    public static Addresses readFrom(Path file) throws IOException {
        var written = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            written.load(in);
        }
        var ports = new EnumMap<Part, Integer>(Part.class);
        for (var part : Part.values()) {
            ports.put(part, port(part, written.getProperty(part.name())));
        }
        return new Addresses(ports);
    }

    void writeTo(Path file) throws IOException {
        var lines = new StringBuilder();
        ports.forEach(
                (part, port) -> lines.append(part).append('=').append(port).append('\n'));
        Files.writeString(file, lines);
    }

    public int port(Part part) {
        return ports.get(part);
    }

    public String hostAndPort(Part part) {
        return "127.0.0.1:" + port(part);
    }

    public URI uri(Part part, String path) {
        return URI.create("http://" + hostAndPort(part) + path);
    }

    private static int port(Part part, String text) {
        if (text == null || text.isBlank()) {
            return part.usualPort();
        }
        if (!text.strip().matches("[0-9]{1,5}") || Integer.parseInt(text.strip()) > 65_534) {
            throw new Complaint(part.portVariable() + " must be a port number, not '" + text + "'");
        }
        return Integer.parseInt(text.strip());
    }
}
