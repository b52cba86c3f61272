package org.securepathways.kit.rest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/**
 * Puts a service's examples, from its {@code openapi-examples.json}, into its OpenAPI document. A test of the service
 * runs the same file, so that the document shows nothing that does not happen.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class DocumentedExamples implements OASFilter {
    /** Where a service keeps its examples. */
    public static final String FILE = "openapi-examples.json";

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final int FIRST_REFUSAL = 400;

    /**
     * One request and its answer.
     *
     * @param name the code of the refusal it shows, or what it does
     * @param given what was done before, by steps the test knows
     * @param as who asks: a role, with a prison after a colon where it is not the usual one
     * @param path as it is asked, with its query where it has one
     * @param headers of the request
     * @param request its body; null for none
     * @param response what the answer says at least; null for nothing
     */
    public record Example(
            String name,
            List<String> given,
            String as,
            String method,
            String path,
            Map<String, String> headers,
            Object request,
            int status,
            Object response) {

        /** What kind of body the request has: JSON, unless its headers say otherwise. */
        public String contentType() {
            return headers.getOrDefault("Content-Type", JSON);
        }

        /** The path as the document has it. */
        public String route() {
            return path.contains("?") ? path.substring(0, path.indexOf('?')) : path;
        }

        private org.eclipse.microprofile.openapi.models.examples.Example shown(Object value) {
            var shown = OASFactory.createExample().value(value);
            return route().equals(path) ? shown : shown.summary(name + ": " + path);
        }
    }

    /** The examples of the service on the class path; none where it keeps none. */
    public static List<Example> read() {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var file = loader.getResourceAsStream(FILE)) {
            return file == null ? List.of() : new ObjectMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        read().forEach(example -> put(document, example));
    }

    private static void put(OpenAPI document, Example example) {
        var item = document.getPaths().getPathItem(example.route());
        var operation = item == null
                ? null
                : item.getOperations().get(HttpMethod.valueOf(example.method().toUpperCase(Locale.ROOT)));
        if (operation == null) {
            throw new IllegalArgumentException(
                    FILE + " has an example of nothing: " + example.method() + " " + example.path());
        }
        if (example.request() != null && operation.getRequestBody() != null) {
            media(operation.getRequestBody().getContent(), example.contentType())
                    .addExample(example.name(), example.shown(example.request()));
        }
        if (example.response() != null) {
            media(response(operation, example.status()), example.status() < FIRST_REFUSAL ? JSON : PROBLEM)
                    .addExample(example.name(), example.shown(example.response()));
        }
    }

    private static Content response(Operation operation, int status) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        var code = Integer.toString(status);
        var response = operation.getResponses().getAPIResponse(code);
        if (response == null) {
            response = OASFactory.createAPIResponse()
                    .description(status < FIRST_REFUSAL ? "Done" : "Refused; the code says why");
            operation.getResponses().addAPIResponse(code, response);
        }
        if (response.getContent() == null) {
            response.setContent(OASFactory.createContent());
        }
        return response.getContent();
    }

    private static MediaType media(Content content, String type) {
        var media = content.getMediaType(type);
        if (media == null) {
            media = OASFactory.createMediaType();
            content.addMediaType(type, media);
        }
        return media;
    }
}
