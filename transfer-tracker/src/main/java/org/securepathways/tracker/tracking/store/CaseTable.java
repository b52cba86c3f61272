package org.securepathways.tracker.tracking.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.securepathways.kit.store.Tx;
import org.securepathways.tracker.clock.CaseClock;
import org.securepathways.tracker.journey.Evidence;
import org.securepathways.tracker.picture.Picture;

/** The lines of cases and of their clocks, written whole for many cases at once. */
@ApplicationScoped
public class CaseTable {
    private static final String MAKE = """
            insert into journey (referral_id)
            select cast(value as uuid) from jsonb_array_elements_text(cast(cast(:cases as text) as jsonb))
            order by value on conflict do nothing""";

    private static final String LOCK = """
            select referral_id from journey
            where referral_id in (
                select cast(value as uuid) from jsonb_array_elements_text(cast(cast(:cases as text) as jsonb)))
            order by referral_id for update""";

    private static final String CLAIM = """
            select referral_id from journey where look_again_at <= :now
            order by look_again_at limit :limit for update skip locked""";

    private static final String STORE = """
            update journey j set
                opened = true, prison = c.prison, region = c.region, prisons = c.prisons, held_at = c.held_at,
                held_in_region = c.held_in_region, merged_into = c.merged_into, units = c.units,
                currently_with = c.currently_with, held_since = c.held_since, opened_on = c.opened_on,
                outcome = c.outcome, ended_at = c.ended_at, breached = c.breached,
                nearest_standard = c.nearest_standard, nearest_last_day = c.nearest_last_day,
                sort_at = coalesce(c.sort_at, '9999-12-31T00:00:00Z'), look_again_at = c.look_again_at
            from jsonb_to_recordset(cast(cast(:cases as text) as jsonb)) as c(
                referral_id uuid, prison text, region text, prisons text[], held_at text, held_in_region text,
                merged_into uuid, units text[], currently_with text,
                held_since timestamptz, opened_on date, outcome text, ended_at timestamptz, breached boolean,
                nearest_standard text, nearest_last_day date, sort_at timestamptz, look_again_at timestamptz)
            where j.referral_id = c.referral_id""";

    private static final String CLEAR_CLOCKS = """
            delete from clock where referral_id in (
                select cast(value as uuid) from jsonb_array_elements_text(cast(cast(:cases as text) as jsonb)))""";

    private static final String STORE_CLOCKS = """
            insert into clock (referral_id, standard, start_fact, standard_version, in_force, state, started_on,
                               last_compliant_day, due_at, stopped_at, exceeded)
            select * from jsonb_to_recordset(cast(cast(:clocks as text) as jsonb)) as c(
                referral_id uuid, standard text, start_fact uuid, standard_version text, in_force boolean,
                state text, started_on date, last_compliant_day date, due_at timestamptz, stopped_at timestamptz,
                exceeded boolean)""";

    private final ObjectMapper json;

    CaseTable(ObjectMapper json) {
        this.json = json;
    }

    /** Locks the lines of these cases, making those that are missing; always in one order, so that nobody deadlocks. */
    public Uni<Void> lock(Tx tx, Collection<UUID> cases) {
        String ids = ids(cases);
        return tx.session()
                .createNativeQuery(MAKE)
                .setParameter("cases", ids)
                .executeUpdate()
                .chain(() -> tx.session()
                        .createNativeQuery(LOCK, UUID.class)
                        .setParameter("cases", ids)
                        .getResultList())
                .replaceWithVoid();
    }

    /** Some of the cases that have something to say by now, locked; those another tracker is busy with are left to it. */
    public Uni<List<UUID>> claimDue(Tx tx, Instant now, int limit) {
        return tx.session()
                .createNativeQuery(CLAIM, UUID.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** @param lookAgainAt when to look at them again, whatever the picture says; null to go by the picture */
    public Uni<Void> store(Tx tx, List<Picture> pictures, Instant lookAgainAt) {
        ArrayNode cases = json.createArrayNode();
        ArrayNode clocks = json.createArrayNode();
        for (Picture picture : pictures) {
            Instant again = lookAgainAt == null ? picture.nextChange().orElse(null) : lookAgainAt;
            fill(cases.addObject(), picture).put("look_again_at", text(again));
            picture.clocks().forEach(clock -> fill(clocks.addObject(), picture, clock));
        }
        List<UUID> ids =
                pictures.stream().map(picture -> picture.journey().referralId()).toList();
        return tx.session()
                .createNativeQuery(STORE)
                .setParameter("cases", cases.toString())
                .executeUpdate()
                .chain(() -> tx.session()
                        .createNativeQuery(CLEAR_CLOCKS)
                        .setParameter("cases", ids(ids))
                        .executeUpdate())
                .chain(() -> tx.session()
                        .createNativeQuery(STORE_CLOCKS)
                        .setParameter("clocks", clocks.toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private ObjectNode fill(ObjectNode line, Picture picture) {
        var journey = picture.journey();
        line.put("referral_id", journey.referralId().toString())
                .put("prison", journey.referral().originPrison())
                .put("region", journey.referral().region().name())
                .put("currently_with", picture.currentlyWith().map(Enum::name).orElse(null))
                .put(
                        "held_since",
                        text(picture.current()
                                .map(now -> picture.holders().heldSince())
                                .orElse(null)))
                .put("opened_on", journey.referral().sentAt().londonDay().toString())
                .put("outcome", journey.outcome().map(Enum::name).orElse(null))
                .put(
                        "ended_at",
                        text(journey.outcome()
                                .flatMap(any -> journey.ending())
                                .map(end -> end.evidence().occurredAt())
                                .orElse(null)))
                .put("breached", picture.isBreached());
        var custody = journey.custody();
        line.put("held_at", custody.prison())
                .put("held_in_region", custody.region().name())
                .put("merged_into", journey.mergedInto().map(UUID::toString).orElse(null));
        var prisons = line.putArray("prisons");
        journey.prisons().forEach(prisons::add);
        var units = line.putArray("units");
        journey.units().forEach(units::add);
        picture.nearestLimit()
                .ifPresent(clock -> line.put(
                                "nearest_standard", clock.standard().code())
                        .put("nearest_last_day", clock.lastCompliantDay().toString())
                        .put("sort_at", clock.dueAt().toString()));
        return line;
    }

    private static void fill(ObjectNode line, Picture picture, CaseClock clock) {
        line.put("referral_id", picture.journey().referralId().toString())
                .put("standard", clock.standard().code())
                .put("start_fact", clock.start().fact().toString())
                .put("standard_version", clock.standard().version())
                .put("in_force", clock.isInForce())
                .put("state", clock.state().name())
                .put("started_on", clock.start().londonDay().toString())
                .put("last_compliant_day", clock.lastCompliantDay().toString())
                .put("due_at", clock.dueAt().toString())
                .put("stopped_at", text(clock.stop().map(Evidence::occurredAt).orElse(null)))
                .put("exceeded", clock.isExceededAt(picture.at()));
    }

    private String ids(Collection<UUID> cases) {
        ArrayNode ids = json.createArrayNode();
        cases.forEach(id -> ids.add(id.toString()));
        return ids.toString();
    }

    private static String text(Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
