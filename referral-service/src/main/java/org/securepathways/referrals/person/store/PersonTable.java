package org.securepathways.referrals.person.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.Ids;
import org.securepathways.referrals.person.Person;

/** Keeps who people are. */
@ApplicationScoped
public class PersonTable {
    private final Clock clock;
    private final Ids ids;

    PersonTable(Clock clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * The person with that prison number, told anew: what is said last holds, but a known NHS number is not forgotten.
     * Locked until the transaction ends, so that two referrals of one person are taken one after the other.
     */
    public Uni<UUID> lock(Tx tx, Person person) {
        return tx.session()
                .createNativeQuery("""
                        insert into person (id, prison_number, nhs_number, family_name, given_name, date_of_birth,
                                            recorded_at)
                        values (:id, :prisonNumber, nullif(:nhsNumber, ''), :familyName, :givenName, :dateOfBirth, :now)
                        on conflict (prison_number) do update
                        set nhs_number = coalesce(excluded.nhs_number, person.nhs_number),
                            family_name = excluded.family_name, given_name = excluded.given_name,
                            date_of_birth = excluded.date_of_birth
                        returning id""", UUID.class)
                .setParameter("id", ids.next())
                .setParameter("prisonNumber", person.prisonNumber().value())
                .setParameter(
                        "nhsNumber",
                        person.nhsNumber() == null ? "" : person.nhsNumber().value())
                .setParameter("familyName", person.familyName())
                .setParameter("givenName", person.givenName())
                .setParameter("dateOfBirth", person.dateOfBirth())
                .setParameter("now", clock.instant())
                .getSingleResult();
    }
}
