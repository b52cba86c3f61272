package org.securepathways.tracker.standard.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.Roles;
import org.securepathways.tracker.standard.Standard;
import org.securepathways.tracker.standard.Standards;

/** The time limits this tracker runs by. */
@Path("/standards")
@Tag(name = "Standards")
public class StandardResource {
    /** A standard, and whether a clock that starts today is bound by it. */
    public record StandardView(Standard standard, boolean inForceToday) {}

    private final Standards standards;
    private final Clock clock;

    StandardResource(Standards standards, Clock clock) {
        this.standards = standards;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({
        Roles.INREACH,
        Roles.CUSTODY,
        Roles.ASSESSOR,
        Roles.GATEKEEPER,
        Roles.UNIT,
        Roles.COMMISSIONER,
        Roles.MOJ,
        Roles.HOME_OFFICE,
        Roles.ADJUDICATOR,
        Roles.OVERSIGHT,
        Roles.SUBSCRIBER,
        Roles.OPERATOR
    })
    @Operation(summary = "List the standards, the one shown first at the top")
    public List<StandardView> list() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Moment.LONDON);
        return standards.all().stream()
                .map(standard -> new StandardView(standard, standard.isInForceOn(today)))
                .toList();
    }
}
