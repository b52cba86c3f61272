package org.securepathways.referrals.referral.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.referral.MilestoneRecorded;
import org.securepathways.contracts.referral.StartClaimed;
import org.securepathways.contracts.referral.StartRuled;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.store.Database;
import org.securepathways.referrals.referral.Referral;
import org.securepathways.referrals.referral.Said;
import org.securepathways.referrals.referral.Starts;

/** Reads what was told of a referral, as far as the reader may see it. */
@ApplicationScoped
public class FactQuery {
    /**
     * Something told of a referral.
     *
     * @param before what was said before, where this corrected it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fact(
            UUID id,
            String type,
            Instant occurredAt,
            Instant recordedAt,
            String recordedBy,
            @Schema(implementation = Object.class) JsonNode data,
            @Schema(implementation = Object.class) JsonNode before) {}

    private static final String OF_REFERRAL = """
            select id, type, occurred_at, recorded_at, recorded_by, data, before from referral_fact
            where referral_id = :id order by number""";

    private final Database database;
    private final ReferralQuery referrals;
    private final ObjectMapper json;
    private final Starts.Basis untilRuled;

    FactQuery(
            Database database,
            ReferralQuery referrals,
            ObjectMapper json,
            @ConfigProperty(name = "pathways.referrals.start-holds-until-ruled", defaultValue = "EARLIEST_EVIDENCED")
                    Starts.Basis untilRuled) {
        this.database = database;
        this.referrals = referrals;
        this.json = json;
        this.untilRuled = untilRuled;
    }

    /** Everything, in the order it was recorded. @throws RefusedException where the caller may not see the referral */
    public Uni<List<Fact>> all(AccessScope scope, UUID id) {
        return referrals.one(scope, id).chain(() -> database.read(session -> facts(session, id)));
    }

    /** Each start anybody said something about. @throws RefusedException where the caller may not see the referral */
    public Uni<List<Starts>> starts(AccessScope scope, UUID id) {
        return referrals
                .one(scope, id)
                .chain(referral -> database.read(session -> facts(session, id)).map(facts -> starts(referral, facts)));
    }

    private Uni<List<Fact>> facts(Mutiny.StatelessSession session, UUID id) {
        return session.createNativeQuery(OF_REFERRAL, Object[].class)
                .setParameter("id", id)
                .getResultList()
                .map(rows -> rows.stream().map(this::fact).toList());
    }

    private List<Starts> starts(Referral referral, List<Fact> facts) {
        var starts = new ArrayList<Starts>();
        for (var milestone : Starts.disputable()) {
            var figures = figures(referral, milestone, facts);
            if (!figures.isEmpty()) {
                starts.add(Starts.of(milestone, figures, rulings(milestone, facts), untilRuled));
            }
        }
        return starts;
    }

    private List<Starts.Figure> figures(Referral referral, Milestone milestone, List<Fact> facts) {
        var figures = new ArrayList<Starts.Figure>();
        if (milestone == Milestone.REFERRAL_SENT) {
            figures.add(Starts.Figure.recorded(Said.byForm(referral.times().clockFrom())));
        }
        if (milestone == Milestone.INITIAL_REQUEST_MADE && referral.times().initialRequestAt() != null) {
            figures.add(Starts.Figure.recorded(Said.byForm(referral.times().initialRequestAt())));
        }
        for (var fact : facts) {
            if (fact.data().path("milestone").asText().equals(milestone.name())) {
                figure(fact, figures);
            }
        }
        return figures.stream().distinct().toList();
    }

    private void figure(Fact fact, List<Starts.Figure> figures) {
        if (fact.data().has("claimant")) {
            var claim = read(fact, StartClaimed.class);
            figures.add(new Starts.Figure(claim.claimId(), claim.claimedAt(), claim.claimant(), claim.evidence()));
        } else if (fact.data().has("saidBy")) {
            var told = read(fact, MilestoneRecorded.class);
            figures.add(new Starts.Figure(null, told.at(), told.saidBy(), told.evidence()));
        }
    }

    private List<Starts.Ruling> rulings(Milestone milestone, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.data().has("rulingId"))
                .map(fact -> read(fact, StartRuled.class))
                .filter(ruled -> ruled.milestone() == milestone)
                .map(ruled -> new Starts.Ruling(ruled.rulingId(), ruled.ruledAt(), ruled.upheldClaim()))
                .toList();
    }

    private Fact fact(Object[] row) {
        return new Fact(
                (UUID) row[0],
                (String) row[1],
                ((OffsetDateTime) row[2]).toInstant(),
                ((OffsetDateTime) row[3]).toInstant(),
                (String) row[4],
                tree((String) row[5]),
                row[6] == null ? null : tree((String) row[6]));
    }

    private <T> T read(Fact fact, Class<T> as) {
        try {
            return json.treeToValue(fact.data(), as);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored fact cannot be read", e);
        }
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored fact cannot be read", e);
        }
    }
}
