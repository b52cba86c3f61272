package org.securepathways.tracker.standard;

/** How the time a standard allows is counted. */
public enum DayRule {
    /** London days; the day it starts is day nought. */
    DAY_ZERO,
    /** London days; the day it starts is day one. */
    INCLUSIVE,
    /** Hours of elapsed time, whatever the calendar says. */
    ELAPSED
}
