package org.securepathways.kit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/**
 * What every refusal and failure looks like (RFC 9457). {@code code} is stable and meant for programs; {@code detail}
 * is for people and may change.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        List<FieldError> errors,
        @JsonAnyGetter Map<String, Object> more) {

    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPES = "https://secure-pathways.org/problems/";

    /** What is wrong with one field; never the value that was sent. */
    public record FieldError(String field, String code, String detail) {}

    static Problem of(int status, String code, String detail) {
        return of(status, code, detail, List.of(), Map.of());
    }

    static Problem of(int status, String code, String detail, List<FieldError> errors, Map<String, Object> more) {
        var title = Response.Status.fromStatusCode(status);
        return new Problem(
                TYPES + code,
                title == null ? "Unprocessable Content" : title.getReasonPhrase(),
                status,
                code,
                detail,
                errors,
                more);
    }

    Response.ResponseBuilder response() {
        return Response.status(status).type(MediaType.valueOf(MEDIA_TYPE)).entity(this);
    }
}
