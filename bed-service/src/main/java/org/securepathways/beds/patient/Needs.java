package org.securepathways.beds.patient;

import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.contracts.codes.Gender;
import org.securepathways.contracts.codes.OffenceGroup;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.Urgency;

/**
 * What the referral told of the person in coded groups: all that matching may know.
 *
 * @param prison where the person is held now
 * @param urgency the assessor's judgement where there is one; it orders work, and matches nothing
 */
public record Needs(
        String prison, Region region, Gender gender, AgeBand ageBand, OffenceGroup offenceGroup, Urgency urgency) {}
