package org.securepathways.tracker.clock;

/** Where a clock is. */
public enum ClockState {
    /** The stopping milestone is still to come. */
    RUNNING,
    /** The stopping milestone was reached, in time or late. */
    STOPPED,
    /** It will never be reached: the case ended otherwise, or a newer start took its place. Neither success nor failure. */
    ENDED
}
