/** Requests for more information over HTTP. */
@CheckReturnValue
package org.securepathways.assessments.information.rest;

import com.google.errorprone.annotations.CheckReturnValue;
