/** Recognition over HTTP. */
@CheckReturnValue
package org.securepathways.assessments.recognition.rest;

import com.google.errorprone.annotations.CheckReturnValue;
