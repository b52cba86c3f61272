package org.securepathways.referrals.prison;

import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.Region;

/** A prison of the prison service's register, by its three-letter code. */
public record Prison(String code, String name, Region region, Jurisdiction jurisdiction) {}
