package org.securepathways.assessments.allocation;

/** A place on the map, roughly: degrees north and east. */
public record Place(double north, double east) {
    private static final double EARTH_RADIUS_KM = 6371;

    /** As the crow flies, in whole kilometres. */
    int kmTo(Place other) {
        double up = Math.toRadians(other.north - north) / 2;
        double across = Math.toRadians(other.east - east) / 2;
        double a = Math.pow(Math.sin(up), 2)
                + Math.cos(Math.toRadians(north))
                        * Math.cos(Math.toRadians(other.north))
                        * Math.pow(Math.sin(across), 2);
        return (int) Math.round(2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(a)));
    }
}
