/** Decisions over HTTP. */
@CheckReturnValue
package org.securepathways.assessments.decision.rest;

import com.google.errorprone.annotations.CheckReturnValue;
