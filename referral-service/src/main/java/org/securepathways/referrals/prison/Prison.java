package org.securepathways.referrals.prison;

import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.Region;

/**
 * A place of the prison service's register, by its three-letter code.
 *
 * @param healthCode the organisation code of its healthcare; null where it is not known
 * @param closed no one is held there any more; its code stays readable on old records
 * @param closedIn the year; null where it is open or the year is not known
 */
public record Prison(
        String code,
        String name,
        Kind kind,
        Region region,
        Jurisdiction jurisdiction,
        String healthCode,
        boolean closed,
        Integer closedIn) {

    /** What sort of place. */
    public enum Kind {
        /** A prison or young offender institution. */
        PRISON,
        /** An immigration removal centre, whose detainees may have no prison number. */
        IRC
    }
}
