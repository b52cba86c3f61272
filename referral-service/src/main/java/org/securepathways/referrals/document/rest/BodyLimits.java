package org.securepathways.referrals.document.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Only the content of a document, and a file of referrals, may be large: they are streamed, where any other body lies in memory. */
@ApplicationScoped
class BodyLimits {
    /** What the server looks at while it reads a body of unknown length. */
    private static final String LIMIT = "io.quarkus.max-request-size";

    private static final long SMALL = 1024 * 1024;
    private static final int AFTER_THE_SERVERS_OWN = 1;
    private static final Pattern STREAMED =
            Pattern.compile("/referrals/[^/]+/documents/[^/]+/content|/referral-imports");

    void limit(@Observes Filters filters) {
        filters.register(BodyLimits::check, AFTER_THE_SERVERS_OWN);
    }

    private static void check(RoutingContext request) {
        if (STREAMED.matcher(request.normalizedPath()).matches()) {
            request.next();
            return;
        }
        request.put(LIMIT, SMALL);
        var told = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (told != null && Long.parseLong(told) > SMALL) {
            request.response()
                    .setStatusCode(413)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .end(
                            "{\"type\":\"https://secure-pathways.org/problems/BODY_TOO_LARGE\",\"title\":\"Request Entity Too Large\",\"status\":413,"
                                    + "\"code\":\"BODY_TOO_LARGE\",\"detail\":\"The body is larger than this service takes.\"}");
            return;
        }
        request.next();
    }
}
