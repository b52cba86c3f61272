/** The calendar over HTTP. */
@CheckReturnValue
package org.securepathways.assessments.meeting.rest;

import com.google.errorprone.annotations.CheckReturnValue;
