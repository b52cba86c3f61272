package org.securepathways.referrals.referral.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A person as a reader of referrals sees them; written by the person's own table. */
@Entity
@Table(name = "person")
class PersonRow {
    @Id
    UUID id;

    @Column(name = "prison_number")
    String prisonNumber;

    @Column(name = "nhs_number")
    String nhsNumber;

    @Column(name = "family_name")
    String familyName;

    @Column(name = "given_name")
    String givenName;

    @Column(name = "date_of_birth")
    LocalDate dateOfBirth;
}
