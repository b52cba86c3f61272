package org.securepathways.assessments.directory;

/** Whether somebody of the directory can be asked. */
public enum ClinicianStatus {
    /** Works, and can be asked to assess or sign. */
    LISTED,
    /** Has left; kept, because what they signed stays. */
    LEFT
}
