package org.securepathways.referrals.person.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.person.BlindIndex;

/** Keeps the marks people are found by, beside each person and in the same transaction. */
@ApplicationScoped
public class MarkTable {
    // Locked before a mark is written, as by everybody who writes one; whom somebody else has locked comes later.
    private static final String UNMARKED = """
            select %s, kept_id
            from person p left join person_mark m on m.person_id = p.id
            where m.person_id is null or m.key_id <> :key
            order by p.id limit :most for key share of p skip locked""".formatted(PersonTable.columns("p."));

    private static final String HOW_MANY_UNMARKED = """
            select count(*) from person p left join person_mark m on m.person_id = p.id
            where m.person_id is null or m.key_id <> :key""";

    private static final String MARK = """
            insert into person_mark (person_id, key_id, prison_number, nhs_number, home_office_ref,
                                     family_name_and_birth, full_name, full_name_and_birth)
            select * from jsonb_to_recordset(cast(cast(:marks as text) as jsonb)) as m(
                person_id uuid, key_id text, prison_number text, nhs_number text, home_office_ref text,
                family_name_and_birth text, full_name text, full_name_and_birth text)
            on conflict (person_id) do update
            set key_id = excluded.key_id, prison_number = excluded.prison_number,
                nhs_number = excluded.nhs_number, home_office_ref = excluded.home_office_ref,
                family_name_and_birth = excluded.family_name_and_birth, full_name = excluded.full_name,
                full_name_and_birth = excluded.full_name_and_birth
            where\s""";

    private static final String AS_KNOWN_NOW = MARK + "person_mark.* is distinct from excluded.*";

    // Whoever told of the person meanwhile marked them as well, and knew better.
    private static final String WHERE_NOBODY_DID = MARK + "person_mark.key_id <> excluded.key_id";

    private final BlindIndex index;
    private final ObjectMapper json;

    MarkTable(BlindIndex index, ObjectMapper json) {
        this.index = index;
        this.json = json;
    }

    /** Marks a person as they are known now. */
    Uni<Void> mark(Tx tx, Object[] person) {
        return mark(tx, AS_KNOWN_NOW, Collections.singletonList(person));
    }

    /** Marks as many at most of those who have no mark, or one of another key; tells how many it was. */
    public Uni<Integer> markUnmarked(Tx tx, int most) {
        return tx.session()
                .createNativeQuery(UNMARKED, Object[].class)
                .setParameter("key", index.keyId())
                .setParameter("most", most)
                .getResultList()
                .call(people -> people.isEmpty() ? requireNone(tx) : mark(tx, WHERE_NOBODY_DID, people))
                .map(List::size);
    }

    /** Nobody was left over but those who are being written just now; whoever does may not be marking them. */
    private Uni<Void> requireNone(Tx tx) {
        return tx.session()
                .createNativeQuery(HOW_MANY_UNMARKED, Long.class)
                .setParameter("key", index.keyId())
                .getSingleResult()
                .invoke(left -> {
                    if (left > 0) {
                        throw new IllegalStateException(left + " people could not be marked yet: others hold them");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> mark(Tx tx, String statement, List<Object[]> people) {
        var rows = json.createArrayNode();
        for (var person : people) {
            var marks = index.of(PersonTable.person(person));
            rows.addObject()
                    .put("person_id", person[0].toString())
                    .put("key_id", index.keyId())
                    .put("prison_number", marks.prisonNumber())
                    .put("nhs_number", marks.nhsNumber())
                    .put("home_office_ref", marks.homeOfficeRef())
                    .put("family_name_and_birth", marks.familyNameAndBirth())
                    .put("full_name", marks.fullName())
                    .put("full_name_and_birth", marks.fullNameAndBirth());
        }
        return tx.session()
                .createNativeQuery(statement)
                .setParameter("marks", rows.toString())
                .executeUpdate()
                .replaceWithVoid();
    }
}
