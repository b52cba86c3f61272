package org.securepathways.referrals.feed.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.feed.FeedFact;
import org.securepathways.referrals.feed.Sheet;
import org.securepathways.referrals.person.PrisonNumber;

/** Keeps what the feed told, by person, and who of them is still to be held against it. */
@ApplicationScoped
public class FeedTable {
    private static final String KEEP = """
            insert into feed_fact (id, prison_number, kind, type, occurred_at, occurred_text, reason, prison,
                                   removed_number, details, recorded_at)
            select f.id, f.prison_number, f.kind, f.type, f.occurred_at, f.occurred_text, f.reason, f.prison,
                   f.removed_number, f.details, f.recorded_at
            from jsonb_to_recordset(cast(cast(:facts as text) as jsonb)) as f(
                id uuid, prison_number text, kind text, type text, occurred_at timestamptz, occurred_text text,
                reason text, prison text, removed_number text, details text, recorded_at timestamptz)
            on conflict do nothing""";

    private static final String MAKE = """
            insert into held_person (prison_number)
            select value from jsonb_array_elements_text(cast(cast(:numbers as text) as jsonb)) order by value
            on conflict do nothing""";

    // Whoever writes about a person has the row, so that a referral and news of its person cannot miss each other.
    private static final String LOCK = """
            select prison_number, coalesce(kept_as, prison_number) from held_person
            where prison_number in (
                select value from jsonb_array_elements_text(cast(cast(:numbers as text) as jsonb)))
            order by prison_number for update""";

    private static final String FACTS = """
            select coalesce(h.kept_as, h.prison_number), f.prison_number, f.kind, f.type, f.occurred_text, f.reason,
                   f.prison, f.removed_number, f.details
            from held_person h join feed_fact f on f.prison_number = h.prison_number
            where h.prison_number in (
                    select value from jsonb_array_elements_text(cast(cast(:numbers as text) as jsonb)))
               or h.kept_as in (
                    select value from jsonb_array_elements_text(cast(cast(:numbers as text) as jsonb)))""";

    private static final String FACTS_OF_ONE = """
            with kept as (
                select coalesce(kept_as, prison_number) as number from held_person where prison_number = :number)
            select kept.number, f.prison_number, f.kind, f.type, f.occurred_text, f.reason, f.prison, f.removed_number,
                   f.details
            from kept join held_person h on h.prison_number = kept.number or h.kept_as = kept.number
            join feed_fact f on f.prison_number = h.prison_number""";

    private static final String MARK = """
            update held_person h set unsettled = true
            where h.prison_number in (
                    select value from jsonb_array_elements_text(cast(cast(:numbers as text) as jsonb)))
              and exists (select 1 from person p join referral r on r.person_id = p.id
                          where p.prison_number = h.prison_number)""";

    private final ObjectMapper json;
    private final Clock clock;

    FeedTable(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    public Uni<Void> keep(Tx tx, List<FeedFact> facts) {
        var rows = json.createArrayNode();
        facts.forEach(fact -> rows.add(FactText.row(fact, clock.instant())));
        return tx.session()
                .createNativeQuery(KEEP)
                .setParameter("facts", rows.toString())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Locks these people, made where they are not known yet, and says under which number each is kept now. */
    public Uni<Map<PrisonNumber, PrisonNumber>> lock(Tx tx, Collection<PrisonNumber> numbers) {
        var asked = FactText.numbers(numbers);
        return tx.session()
                .createNativeQuery(MAKE)
                .setParameter("numbers", asked)
                .executeUpdate()
                .chain(() -> tx.session()
                        .createNativeQuery(LOCK, Object[].class)
                        .setParameter("numbers", asked)
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> new PrisonNumber((String) row[0]), row -> new PrisonNumber((String) row[1]))));
    }

    /** What is told of each of these people, under whatever number it was. */
    public Uni<Map<PrisonNumber, Sheet>> sheets(Mutiny.StatelessSession session, Collection<PrisonNumber> numbers) {
        return session.createNativeQuery(FACTS, Object[].class)
                .setParameter("numbers", FactText.numbers(numbers))
                .getResultList()
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> new PrisonNumber((String) row[0]),
                                Collectors.mapping(
                                        FactText::fact,
                                        Collectors.collectingAndThen(Collectors.toList(), Sheet::of)))));
    }

    /** What is told of one person, under whatever number it was. */
    public Uni<Sheet> sheet(Mutiny.StatelessSession session, PrisonNumber number) {
        return session.createNativeQuery(FACTS_OF_ONE, Object[].class)
                .setParameter("number", number.value())
                .getResultList()
                .map(rows -> Sheet.of(rows.stream().map(FactText::fact).toList()));
    }

    /** The number a person is kept under now. */
    public Uni<PrisonNumber> keptAs(Mutiny.StatelessSession session, PrisonNumber number) {
        return session.createNativeQuery(
                        "select kept_as from held_person where prison_number = :number and kept_as is not null",
                        String.class)
                .setParameter("number", number.value())
                .getSingleResultOrNull()
                .map(kept -> kept == null ? number : new PrisonNumber(kept));
    }

    /** The number removed goes on as the one kept, unless a later merge said otherwise. */
    public Uni<Void> merge(Tx tx, PrisonNumber kept, PrisonNumber removed, Instant at) {
        return tx.session()
                .createNativeQuery("""
                        update held_person h
                        set kept_as = case when h.prison_number = :kept then null else :kept end, merged_at = :at
                        where (h.prison_number in (:kept, :removed) or h.kept_as = :removed)
                          and not exists (select 1 from held_person l
                                          where l.prison_number in (:kept, :removed) and l.merged_at > :at)""")
                .setParameter("kept", kept.value())
                .setParameter("removed", removed.value())
                .setParameter("at", at)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Those of them of whom there is a referral are to be held against what was told. */
    public Uni<Void> mark(Tx tx, Collection<PrisonNumber> numbers) {
        return tx.session()
                .createNativeQuery(MARK)
                .setParameter("numbers", FactText.numbers(numbers))
                .executeUpdate()
                .replaceWithVoid();
    }

    public Uni<Void> settled(Tx tx, PrisonNumber number) {
        return tx.session()
                .createNativeQuery(
                        "update held_person set unsettled = false where prison_number = :number and unsettled")
                .setParameter("number", number.value())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Referrals to be held against the feed: something was told of their person, or it is time to look again. */
    public Uni<List<UUID>> unsettled(Mutiny.StatelessSession session, int most) {
        return session.createNativeQuery("""
                        (select r.id from (
                             select prison_number from held_person where unsettled order by prison_number limit :most) h
                         join person p on p.prison_number = h.prison_number
                         join lateral (select id from referral where person_id = p.id and status <> 'MERGED'
                                       order by status = 'OPEN' desc, id desc limit 1) r on true)
                        union
                        (select referral_id from referral_feed where due_at <= :now order by due_at limit :most)""", UUID.class)
                .setParameter("now", clock.instant())
                .setParameter("most", most)
                .getResultList();
    }
}
