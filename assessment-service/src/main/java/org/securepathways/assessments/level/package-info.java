/** The Ministry's queries on the level of security, and what another level costs. */
@CheckReturnValue
package org.securepathways.assessments.level;

import com.google.errorprone.annotations.CheckReturnValue;
