/** Level queries in their table, and the price list. */
@CheckReturnValue
package org.securepathways.assessments.level.store;

import com.google.errorprone.annotations.CheckReturnValue;
