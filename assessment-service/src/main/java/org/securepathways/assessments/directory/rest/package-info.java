/** The directory over HTTP. */
@CheckReturnValue
package org.securepathways.assessments.directory.rest;

import com.google.errorprone.annotations.CheckReturnValue;
