package org.securepathways.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.securepathways.kit.problem.Problem.FieldError;
import org.securepathways.kit.rule.RefusedException;

/** The only place that turns what went wrong into a status and a code. */
class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final String RETRY_SOON = "2";

    @ServerExceptionMapper
    public Response refused(RefusedException refused) {
        var refusal = refused.refusal();
        var errors = refused.field().stream()
                .map(field -> new FieldError(field, refusal.name(), refusal.says()))
                .toList();
        var response = Problem.of(refusal.status(), refusal.name(), refusal.says(), errors, refused.details())
                .response();
        refused.retryAfter().ifPresent(wait -> response.header(HttpHeaders.RETRY_AFTER, wait.toSeconds()));
        return response.build();
    }

    @ServerExceptionMapper
    @Priority(1)
    public Response noToken(UnauthorizedException e) {
        return unauthenticated();
    }

    @ServerExceptionMapper
    @Priority(1)
    public Response badToken(AuthenticationFailedException e) {
        return unauthenticated();
    }

    private static Response unauthenticated() {
        return Problem.of(401, "TOKEN_REQUIRED", "Send a valid bearer token of the issuer this service trusts.")
                .response()
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    @Priority(1)
    public Response wrongRole(ForbiddenException e) {
        return Problem.of(403, "ROLE_NOT_ALLOWED", "Your role may not do this.")
                .response()
                .build();
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException e) {
        var errors = e.getConstraintViolations().stream()
                .map(violation -> new FieldError(field(violation), "INVALID", violation.getMessage()))
                .sorted(java.util.Comparator.comparing(FieldError::field))
                .toList();
        return Problem.of(400, "REQUEST_INVALID", "One or more fields are missing or malformed.", errors, Map.of())
                .response()
                .build();
    }

    /** The path within the body: the first two nodes are the method and its parameter. */
    private static String field(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .skip(2)
                .map(Object::toString)
                .collect(Collectors.joining("."));
    }

    /** Named on its own because Quarkus brings a mapper for it, whose answer is no problem. */
    @ServerExceptionMapper
    @Priority(1)
    public Response mismatched(MismatchedInputException e) {
        return malformed(e);
    }

    @ServerExceptionMapper
    @Priority(1)
    public Response malformed(JacksonException e) {
        var field = e instanceof JsonMappingException mapping ? path(mapping) : "";
        var code = e instanceof UnrecognizedPropertyException ? "FIELD_UNKNOWN" : "VALUE_MALFORMED";
        var errors = field.isEmpty()
                ? List.<FieldError>of()
                : List.of(new FieldError(field, code, "Not a field or value this request takes."));
        return Problem.of(
                        400,
                        "JSON_MALFORMED",
                        field.isEmpty() ? "The body is not the JSON this request takes." : "See errors.",
                        errors,
                        Map.of())
                .response()
                .build();
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(reference -> reference.getFieldName() == null
                        ? Integer.toString(reference.getIndex())
                        : reference.getFieldName())
                .collect(Collectors.joining("."));
    }

    @ServerExceptionMapper
    public Response stale(StaleStateException e) {
        return Problem.of(412, "STALE_VERSION", "Somebody changed this meanwhile. Read it again, then decide.")
                .response()
                .build();
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException e) {
        if (e.getCause() instanceof JacksonException malformed) {
            return malformed(malformed);
        }
        int status = e.getResponse().getStatus();
        var problem = switch (status) {
            case 400 -> Problem.of(400, "REQUEST_INVALID", "The request cannot be read.");
            case 404 -> Problem.of(404, "NOT_FOUND", "There is nothing here, or nothing you may see.");
            case 405 -> Problem.of(405, "METHOD_NOT_ALLOWED", "This cannot be done here.");
            case 406 -> Problem.of(406, "NOT_ACCEPTABLE", "This service answers in application/json.");
            case 413 -> Problem.of(413, "BODY_TOO_LARGE", "The body is larger than this service takes.");
            case 415 -> Problem.of(415, "MEDIA_TYPE_UNSUPPORTED", "Send the body as application/json.");
            default -> Problem.of(status, "HTTP_" + status, "The request was not carried out.");
        };
        return problem.response().build();
    }

    @ServerExceptionMapper
    public Response anythingElse(Throwable failure) {
        if (Outage.is(failure)) {
            LOG.warnf("Answered 503: %s", failure.toString());
            return Problem.of(
                            503,
                            "TEMPORARILY_UNAVAILABLE",
                            "The database is away, or too busy. Send the same request again, with the same Idempotency-Key: it"
                                    + " is done once, also where it was done already and only the answer was lost.")
                    .response()
                    .header(HttpHeaders.RETRY_AFTER, RETRY_SOON)
                    .build();
        }
        var reference = UUID.randomUUID();
        LOG.errorf(failure, "Answered 500, reference %s", reference);
        return Problem.of(
                        500,
                        "DEFECT",
                        "This is our fault. Tell the operator the reference.",
                        List.of(),
                        Map.of("reference", reference))
                .response()
                .build();
    }
}
