/** Where questions and answers are kept. */
@CheckReturnValue
package org.securepathways.assessments.question.store;

import com.google.errorprone.annotations.CheckReturnValue;
