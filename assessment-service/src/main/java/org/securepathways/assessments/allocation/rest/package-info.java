/** Allocation over HTTP. */
@CheckReturnValue
package org.securepathways.assessments.allocation.rest;

import com.google.errorprone.annotations.CheckReturnValue;
