package org.securepathways.beds.offer;

/** The bed an offer is of: the unit's own reference, and the ward it was on when offered. */
public record Bed(String unit, String ward, String vacancy) {

    public boolean isTheSameAs(Bed other) {
        return unit.equals(other.unit) && vacancy.equals(other.vacancy);
    }
}
