package org.securepathways.assessments.recognition.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.recognition.store.RecognitionQuery;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;

/** Whether the assessment of a case is recognised, over HTTP. */
@Path("/cases/{id}/recognition")
@Tag(name = "Recognition")
class RecognitionResource {
    private final RecognitionQuery recognition;
    private final Caller caller;
    private final Clock clock;

    RecognitionResource(RecognitionQuery recognition, Caller caller, Clock clock) {
        this.recognition = recognition;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.UNIT, Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Tell whether an organisation recognises the assessment that counts, by what and until when")
    @APIResponse(responseCode = "404", description = "CASE_UNKNOWN: there is none, or none you may see")
    public Uni<RecognitionView> of(
            @RestPath UUID id, @RestQuery @NotNull @Pattern(regexp = "[A-Z0-9]{3,10}") String organisation) {
        return recognition
                .of(caller.scope(), id, organisation, LocalDate.ofInstant(clock.instant(), Moment.LONDON))
                .map(judged -> RecognitionView.of(id, organisation, judged));
    }
}
