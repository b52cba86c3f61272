/** Meetings and lists in their tables. */
@CheckReturnValue
package org.securepathways.assessments.meeting.store;

import com.google.errorprone.annotations.CheckReturnValue;
