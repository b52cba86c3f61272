/** Appeals, contracts and what the calendar says of a case. */
@CheckReturnValue
package org.securepathways.assessments.decision.store;

import com.google.errorprone.annotations.CheckReturnValue;
