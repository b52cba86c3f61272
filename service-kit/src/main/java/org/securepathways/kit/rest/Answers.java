package org.securepathways.kit.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.outbox.CloudEventHeaders;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.store.Tx;

/**
 * Answers a write, once for each {@code Idempotency-Key} of a caller: the same request again, even at the same moment,
 * gets the first answer again and does nothing; another request under the same key is refused.
 */
@ApplicationScoped
public class Answers {
    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    private final Database database;
    private final FirstAnswers firstAnswers;
    private final ObjectMapper json;
    private final Caller caller;
    private final HttpHeaders headers;
    private final UriInfo uri;

    Answers(
            Database database,
            FirstAnswers firstAnswers,
            ObjectMapper json,
            Caller caller,
            HttpHeaders headers,
            UriInfo uri) {
        this.database = database;
        this.firstAnswers = firstAnswers;
        this.json = json;
        this.caller = caller;
        this.headers = headers;
        this.uri = uri;
    }

    /** Does the work in one transaction with the memory of its answer. A refusal is not remembered: nothing was done. */
    public Uni<Response> once(Object body, Function<Tx, Uni<Answer>> work) {
        var trace = headers.getHeaderString(CloudEventHeaders.TRACEPARENT);
        var call = call(body);
        return database.write(tx -> {
                    tx.tracedBy(trace);
                    return call.isEmpty()
                            ? work.apply(tx).map(answer -> FirstAnswer.of(answer, text(answer.body())))
                            : remembered(tx, call.get(), work);
                })
                .map(Answers::response);
    }

    private Uni<FirstAnswer> remembered(Tx tx, Call call, Function<Tx, Uni<Answer>> work) {
        return firstAnswers
                .claim(tx, call)
                .chain(claimed -> claimed
                        ? work.apply(tx)
                                .map(answer -> FirstAnswer.of(answer, text(answer.body())))
                                .call(answer -> firstAnswers.keep(tx, call, answer))
                        : firstAnswers.recall(tx, call));
    }

    private Optional<Call> call(Object body) {
        var key = headers.getHeaderString(KEY);
        if (key == null) {
            return Optional.empty();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY || !key.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw RefusedException.of(IdempotencyRefusal.IDEMPOTENCY_KEY_INVALID, KEY);
        }
        return Optional.of(new Call(caller.scope().name(), key, fingerprint(uri.getPath() + "\n" + text(body))));
    }

    private String text(Object body) {
        try {
            return body == null ? null : json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a body of ours cannot be written as JSON", e);
        }
    }

    private static String fingerprint(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Response response(FirstAnswer answer) {
        var response = Response.status(answer.status());
        if (answer.location() != null) {
            response.location(URI.create(answer.location()));
        }
        if (answer.body() != null) {
            response.entity(answer.body()).type(MediaType.APPLICATION_JSON_TYPE);
        }
        if (answer.again()) {
            response.header("Idempotent-Replayed", "true");
        }
        return response.build();
    }
}
