package org.securepathways.referrals.person.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.Ids;
import org.securepathways.referrals.person.HomeOfficeRef;
import org.securepathways.referrals.person.IdentifierRefusal;
import org.securepathways.referrals.person.NhsNumber;
import org.securepathways.referrals.person.Person;
import org.securepathways.referrals.person.PrisonNumber;

/** Keeps who people are. */
@ApplicationScoped
public class PersonTable {
    private static final String WHOLE = columns("") + ", kept_id";
    private static final int KEPT = 7;

    // What is not said now is not forgotten.
    private static final String TELL_ANEW = """
            set nhs_number = coalesce(excluded.nhs_number, person.nhs_number),
                home_office_ref = coalesce(excluded.home_office_ref, person.home_office_ref),
                family_name = coalesce(excluded.family_name, person.family_name),
                given_name = coalesce(excluded.given_name, person.given_name),
                date_of_birth = coalesce(excluded.date_of_birth, person.date_of_birth)
            returning\s""";

    private static final String INSERT = """
            insert into person (id, prison_number, home_office_ref, nhs_number, family_name, given_name,
                                date_of_birth, recorded_at)
            values (:id, nullif(:prisonNumber, ''), nullif(:homeOfficeRef, ''), nullif(:nhsNumber, ''),
                    nullif(:familyName, ''), nullif(:givenName, ''), cast(nullif(:dateOfBirth, '') as date), :now)
            """;

    private static final String BY_PRISON_NUMBER =
            INSERT + "on conflict (prison_number) do update " + TELL_ANEW + WHOLE;
    private static final String BY_HOME_OFFICE_REF =
            INSERT + "on conflict (home_office_ref) where prison_number is null do update " + TELL_ANEW + WHOLE;

    private final MarkTable marks;
    private final Clock clock;
    private final Ids ids;

    PersonTable(MarkTable marks, Clock clock, Ids ids) {
        this.marks = marks;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * The person with that number, told anew: what is said last holds, but what is known and not said is not forgotten.
     * Locked until the transaction ends, so that two referrals of one person are taken one after the other, whichever of
     * the person's numbers they are made under.
     */
    public Uni<UUID> lock(Tx tx, Person person) {
        return PersonGate.pass(tx)
                .chain(() -> numberFirstGiven(tx, person))
                .chain(() -> upsert(tx, person))
                .call(row -> row[0].equals(row[KEPT]) ? Uni.createFrom().voidItem() : lockRow(tx, (UUID) row[KEPT]))
                .call(row -> marks.mark(tx, row))
                .map(row -> (UUID) row[0]);
    }

    /** The person with that id, locked until the transaction ends; called before a referral of theirs is locked. */
    public Uni<Void> lock(Tx tx, UUID id) {
        return PersonGate.pass(tx)
                .chain(() -> lockRow(tx, id))
                .chain(kept -> kept.equals(id)
                        ? Uni.createFrom().voidItem()
                        : lockRow(tx, kept).replaceWithVoid());
    }

    /** Locks one row and tells which stands for the person. */
    private static Uni<UUID> lockRow(Tx tx, UUID id) {
        return tx.session()
                .createNativeQuery("select kept_id from person where id = :id for update", UUID.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Who has that number, whether or not somebody was ever referred under it. */
    public Uni<UUID> remember(Tx tx, PrisonNumber number) {
        return tx.session()
                .createNativeQuery("""
                        insert into person (id, prison_number, recorded_at) values (:id, :number, :now)
                        on conflict (prison_number) do update set prison_number = excluded.prison_number
                        returning\s""" + WHOLE, Object[].class)
                .setParameter("id", ids.next())
                .setParameter("number", number.value())
                .setParameter("now", clock.instant())
                .getSingleResult()
                .call(row -> marks.mark(tx, row))
                .map(row -> (UUID) row[0]);
    }

    /** Corrects who the person is. @throws RefusedException where the number is another person's */
    public Uni<Void> correct(Tx tx, UUID id, Person person) {
        return refuseTaken(tx, id, person)
                .chain(() -> said(tx.session().createNativeQuery("""
                                        update person
                                        set prison_number = nullif(:prisonNumber, ''),
                                            home_office_ref = nullif(:homeOfficeRef, ''),
                                            nhs_number = nullif(:nhsNumber, ''),
                                            family_name = nullif(:familyName, ''),
                                            given_name = nullif(:givenName, ''),
                                            date_of_birth = cast(nullif(:dateOfBirth, '') as date)
                                        where id = :id
                                        returning\s""" + WHOLE, Object[].class), person)
                        .setParameter("id", id)
                        .getSingleResult())
                .chain(row -> marks.mark(tx, row));
    }

    /** Who the person is, in the order {@link #person} reads it; their own and the kept row's id before and after. */
    static String columns(String of) {
        return Stream.of("id", "prison_number", "home_office_ref", "nhs_number", "family_name", "given_name")
                        .map(of::concat)
                        .collect(Collectors.joining(", "))
                + ", cast(" + of + "date_of_birth as text)";
    }

    static Person person(Object[] row) {
        return new Person(
                row[1] == null ? null : new PrisonNumber((String) row[1]),
                row[2] == null ? null : new HomeOfficeRef((String) row[2]),
                row[3] == null ? null : new NhsNumber((String) row[3]),
                (String) row[4],
                (String) row[5],
                row[6] == null ? null : LocalDate.parse((String) row[6]));
    }

    private static Uni<Void> refuseTaken(Tx tx, UUID id, Person person) {
        return tx.session()
                .createNativeQuery("""
                        select count(*) from person
                        where id <> :id and (prison_number = :prisonNumber
                            or (prison_number is null and home_office_ref = :homeOfficeRef))""", Long.class)
                .setParameter("id", id)
                .setParameter("prisonNumber", prisonNumber(person))
                .setParameter("homeOfficeRef", homeOfficeRef(person))
                .getSingleResult()
                .invoke(others -> {
                    if (others > 0) {
                        throw RefusedException.of(IdentifierRefusal.PERSON_NUMBER_TAKEN, "prisonNumber");
                    }
                })
                .replaceWithVoid();
    }

    /** Somebody known by the Home Office reference alone has a prison number now. */
    private static Uni<Void> numberFirstGiven(Tx tx, Person person) {
        if (person.prisonNumber() == null || person.homeOfficeRef() == null) {
            return Uni.createFrom().voidItem();
        }
        return tx.session()
                .createNativeQuery("""
                        update person set prison_number = :prisonNumber
                        where home_office_ref = :homeOfficeRef and prison_number is null
                          and not exists (select 1 from person p where p.prison_number = :prisonNumber)""")
                .setParameter("prisonNumber", prisonNumber(person))
                .setParameter("homeOfficeRef", homeOfficeRef(person))
                .executeUpdate()
                .replaceWithVoid();
    }

    private Uni<Object[]> upsert(Tx tx, Person person) {
        var statement = person.prisonNumber() == null ? BY_HOME_OFFICE_REF : BY_PRISON_NUMBER;
        return said(tx.session().createNativeQuery(statement, Object[].class), person)
                .setParameter("id", ids.next())
                .setParameter("now", clock.instant())
                .getSingleResult();
    }

    private static <T> Mutiny.SelectionQuery<T> said(Mutiny.SelectionQuery<T> query, Person person) {
        return query.setParameter("prisonNumber", prisonNumber(person))
                .setParameter("homeOfficeRef", homeOfficeRef(person))
                .setParameter(
                        "nhsNumber",
                        person.nhsNumber() == null ? "" : person.nhsNumber().value())
                .setParameter("familyName", text(person.familyName()))
                .setParameter("givenName", text(person.givenName()))
                .setParameter("dateOfBirth", text(person.dateOfBirth()));
    }

    private static String prisonNumber(Person person) {
        return person.prisonNumber() == null ? "" : person.prisonNumber().value();
    }

    private static String homeOfficeRef(Person person) {
        return person.homeOfficeRef() == null ? "" : person.homeOfficeRef().value();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
