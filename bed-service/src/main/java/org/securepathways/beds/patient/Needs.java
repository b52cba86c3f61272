package org.securepathways.beds.patient;

import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.contracts.codes.Gender;
import org.securepathways.contracts.codes.OffenceGroup;
import org.securepathways.contracts.codes.Region;

/** What the referral told of the person in coded groups: all that matching may know. */
public record Needs(String prison, Region region, Gender gender, AgeBand ageBand, OffenceGroup offenceGroup) {}
