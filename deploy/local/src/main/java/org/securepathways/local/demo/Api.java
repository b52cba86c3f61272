package org.securepathways.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.securepathways.local.Addresses;
import org.securepathways.local.Part;
import org.securepathways.local.Tokens;

/** The REST interfaces of the four services, called as their users would call them. */
public final class Api {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private final Addresses addresses;
    private final Tokens tokens;

    public Api(Addresses addresses, Tokens tokens) {
        this.addresses = addresses;
        this.tokens = tokens;
    }

    public Reply get(Part service, User user, String path) throws IOException {
        return send(request(service, user, path).GET());
    }

    public Reply post(Part service, User user, String path, Map<String, ?> body) throws IOException {
        return post(service, user, path, body, UUID.randomUUID().toString());
    }

    /** The same key again asks for the first answer again. */
    public Reply post(Part service, User user, String path, Map<String, ?> body, String key) throws IOException {
        return send(request(service, user, path)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    public Reply put(Part service, User user, String path, Map<String, ?> body) throws IOException {
        return send(request(service, user, path).PUT(BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    /** Changes what was read under that ETag. */
    public Reply patch(Part service, User user, String path, String etag, Map<String, ?> body) throws IOException {
        return send(request(service, user, path)
                .header("If-Match", etag)
                .method("PATCH", BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(Part service, User user, String path) {
        return HttpRequest.newBuilder(addresses.uri(service, path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + tokens.token(user.role(), user.claims(), Duration.ofHours(1)));
    }

    private Reply send(HttpRequest.Builder request) throws IOException {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            var headers = response.headers().map().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, header -> header.getValue().get(0)));
            return new Reply(response.statusCode(), json.readTree(response.body()), headers);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
