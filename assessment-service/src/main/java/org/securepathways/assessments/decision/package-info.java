/** Decisions of the access meeting, appeals against them, and the contracts that make them binding. */
@CheckReturnValue
package org.securepathways.assessments.decision;

import com.google.errorprone.annotations.CheckReturnValue;
