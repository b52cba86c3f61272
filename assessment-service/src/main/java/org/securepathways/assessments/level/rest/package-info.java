/** Level queries over HTTP. */
@CheckReturnValue
package org.securepathways.assessments.level.rest;

import com.google.errorprone.annotations.CheckReturnValue;
