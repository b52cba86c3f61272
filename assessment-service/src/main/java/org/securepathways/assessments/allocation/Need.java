package org.securepathways.assessments.allocation;

import java.time.LocalDate;
import java.util.Optional;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Region;

/**
 * What a case needs of its assessor.
 *
 * @param region of the prison; null where the referral does not say
 * @param carePathway wanted; null where the referral does not say
 * @param prison where the person is, roughly
 */
public record Need(Region region, CarePathway carePathway, Optional<Place> prison, LocalDate today) {}
