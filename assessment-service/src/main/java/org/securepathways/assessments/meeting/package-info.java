/** The calendar of access meetings and the cases that wait for them. */
@CheckReturnValue
package org.securepathways.assessments.meeting;

import com.google.errorprone.annotations.CheckReturnValue;
