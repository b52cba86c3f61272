/** What units answer to offers: declines by their nature, cases that come back, and the audit of clinical declines. */
@CheckReturnValue
package org.securepathways.assessments.placement;

import com.google.errorprone.annotations.CheckReturnValue;
