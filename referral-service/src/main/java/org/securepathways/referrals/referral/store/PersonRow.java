package org.securepathways.referrals.referral.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.securepathways.referrals.person.HomeOfficeRef;
import org.securepathways.referrals.person.NhsNumber;
import org.securepathways.referrals.person.Person;
import org.securepathways.referrals.person.PrisonNumber;

/** A person as a reader of referrals sees them; written by the person's own table. */
@Entity
@Table(name = "person")
class PersonRow {
    @Id
    UUID id;

    @Column(name = "prison_number")
    String prisonNumber;

    @Column(name = "home_office_ref")
    String homeOfficeRef;

    @Column(name = "nhs_number")
    String nhsNumber;

    @Column(name = "family_name")
    String familyName;

    @Column(name = "given_name")
    String givenName;

    @Column(name = "date_of_birth")
    LocalDate dateOfBirth;

    Person toPerson() {
        return person(prisonNumber, homeOfficeRef, nhsNumber, familyName, givenName, dateOfBirth);
    }

    static Person person(
            String prisonNumber,
            String homeOfficeRef,
            String nhsNumber,
            String familyName,
            String givenName,
            LocalDate dateOfBirth) {
        return new Person(
                prisonNumber == null ? null : new PrisonNumber(prisonNumber),
                homeOfficeRef == null ? null : new HomeOfficeRef(homeOfficeRef),
                nhsNumber == null ? null : new NhsNumber(nhsNumber),
                familyName,
                givenName,
                dateOfBirth);
    }
}
