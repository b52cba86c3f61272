/** Returned cases, declines and their audit over HTTP. */
@CheckReturnValue
package org.securepathways.assessments.placement.rest;

import com.google.errorprone.annotations.CheckReturnValue;
