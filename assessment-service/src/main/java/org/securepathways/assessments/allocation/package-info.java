/** Who assesses a case: proposed by rules that are data, explained, and decided by people. */
@CheckReturnValue
package org.securepathways.assessments.allocation;

import com.google.errorprone.annotations.CheckReturnValue;
