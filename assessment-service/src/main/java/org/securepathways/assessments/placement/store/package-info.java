/** Offers and declines in their tables. */
@CheckReturnValue
package org.securepathways.assessments.placement.store;

import com.google.errorprone.annotations.CheckReturnValue;
