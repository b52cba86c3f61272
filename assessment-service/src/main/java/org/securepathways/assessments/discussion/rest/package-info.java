/** Discussions over HTTP. */
@CheckReturnValue
package org.securepathways.assessments.discussion.rest;

import com.google.errorprone.annotations.CheckReturnValue;
