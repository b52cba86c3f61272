package org.securepathways.assessments.recognition.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.Assessment;
import org.securepathways.assessments.access.Case;
import org.securepathways.assessments.access.Outcome;
import org.securepathways.assessments.access.store.CaseGate;
import org.securepathways.assessments.recognition.Agreement;
import org.securepathways.assessments.recognition.Found;
import org.securepathways.assessments.recognition.Recognition;
import org.securepathways.assessments.recognition.RecognitionRefusal;
import org.securepathways.assessments.recognition.Side;
import org.securepathways.assessments.rows.JsonRows;
import org.securepathways.contracts.codes.AssessmentKind;
import org.securepathways.contracts.codes.Region;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;

/** Reads agreements, and judges by them whether the assessment of a case is recognised. */
@ApplicationScoped
public class RecognitionQuery {
    private static final String OF_RECOGNISER = """
            select cast(jsonb_build_object(
                'recogniser', (select r.region from organisation_region r where r.organisation = :recogniser),
                'assessor', (select r.region from organisation_region r where r.organisation = :assessor),
                'agreements', (select coalesce(jsonb_agg(to_jsonb(g)), '[]') from recognition_agreement g
                    where g.recognised_by @> jsonb_build_object('organisations', jsonb_build_array(:recogniser))
                       or g.recognised_by @> jsonb_build_object('regions', jsonb_build_array(
                            (select r.region from organisation_region r where r.organisation = :recogniser)))))
                as text)""";

    private static final String PAGE = """
            select cast(coalesce(jsonb_agg(to_jsonb(g) order by g.valid_until, g.id), '[]') as text)
            from (select * from recognition_agreement g
                  where g.ended_on is null and g.valid_until between :from and :until
                    and (:first or (g.valid_until, g.id) >
                        (select l.valid_until, l.id from recognition_agreement l where l.id = :after))
                  order by g.valid_until, g.id limit :limit) g""";

    private static final UUID NONE = new UUID(0, 0);

    private final Database database;
    private final CaseGate cases;
    private final JsonRows rows;

    RecognitionQuery(Database database, CaseGate cases, JsonRows rows) {
        this.database = database;
        this.cases = cases;
        this.rows = rows;
    }

    /** Whether that organisation recognises the assessment of a case the caller may see. */
    public Uni<Recognition> of(AccessScope scope, UUID caseId, String organisation, LocalDate today) {
        return cases.seen(scope, caseId).chain(found -> {
            var current = current(found, today);
            var assessor = current.map(Found::organisation).orElse("");
            return database.read(session -> session.createNativeQuery(OF_RECOGNISER, String.class)
                            .setParameter("recogniser", organisation)
                            .setParameter("assessor", assessor)
                            .getSingleResult())
                    .map(text -> rows.read(text, Ground.class))
                    .map(ground -> Recognition.of(
                            current,
                            new Side.Member(organisation, ground.recogniser()),
                            new Side.Member(assessor, ground.assessor()),
                            ground.agreements(),
                            today));
        });
    }

    /** Agreements that were not ended and whose last day lies between these, both included; the soonest first. */
    public Uni<List<Agreement>> page(
            AccessScope scope, LocalDate from, LocalDate until, Optional<UUID> after, int limit) {
        return database.read(session -> session.createNativeQuery(PAGE, String.class)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .setParameter("first", after.isEmpty())
                        .setParameter("after", after.orElse(NONE))
                        .setParameter("limit", limit)
                        .getSingleResult())
                .map(found -> rows.list(found, Agreement.class));
    }

    /** @throws RefusedException where there is none */
    public Uni<Agreement> one(AccessScope scope, UUID id) {
        return database.read(session -> session.createNativeQuery(
                                "select cast(to_jsonb(g) as text) from recognition_agreement g where g.id = :id",
                                String.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(RecognitionRefusal.AGREEMENT_UNKNOWN))
                .map(found -> rows.read(found, Agreement.class));
    }

    /** @throws RefusedException where nobody recorded it */
    public Uni<Region> regionOf(AccessScope scope, String organisation) {
        return database.read(session -> session.createNativeQuery(
                                "select r.region from organisation_region r where r.organisation = :organisation",
                                String.class)
                        .setParameter("organisation", organisation)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(RecognitionRefusal.ORGANISATION_REGION_UNKNOWN))
                .map(Region::valueOf);
    }

    private static Optional<Found> current(Case c, LocalDate today) {
        return c.currentUntil(today)
                .flatMap(until -> c.assessments().stream()
                        .filter(a -> a.kind() == AssessmentKind.ACCESS && counts(a, until))
                        .findFirst()
                        .map(a -> new Found(
                                a.id(),
                                a.organisation(),
                                a.outcome().flatMap(Outcome::levelRecommended),
                                a.outcome().flatMap(Outcome::carePathway),
                                until)));
    }

    private static boolean counts(Assessment a, LocalDate until) {
        return a.outcome().flatMap(Outcome::currencyUntil).filter(until::equals).isPresent();
    }

    private record Ground(Optional<Region> recogniser, Optional<Region> assessor, List<Agreement> agreements) {}
}
