/** Where discussions are kept. */
@CheckReturnValue
package org.securepathways.assessments.discussion.store;

import com.google.errorprone.annotations.CheckReturnValue;
