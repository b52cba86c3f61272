package org.securepathways.referrals.person;

/** By what a person is found: see {@link BlindIndex}. Each is null where what it is made of is not known. */
public record Marks(
        String prisonNumber,
        String nhsNumber,
        String homeOfficeRef,
        String familyNameAndBirth,
        String fullName,
        String fullNameAndBirth) {}
