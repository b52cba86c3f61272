/** What assessors are asked: sets of questions as data, each version as it was published, and the answers to it. */
@CheckReturnValue
package org.securepathways.assessments.question;

import com.google.errorprone.annotations.CheckReturnValue;
