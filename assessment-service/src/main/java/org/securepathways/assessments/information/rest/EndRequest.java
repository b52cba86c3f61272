package org.securepathways.assessments.information.rest;

import org.securepathways.contracts.Moment;

/** When it came or was dropped; now unless told. */
record EndRequest(Moment at) {}
