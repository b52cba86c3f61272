/** Questions and answers over HTTP. */
@CheckReturnValue
package org.securepathways.assessments.question.rest;

import com.google.errorprone.annotations.CheckReturnValue;
