/** Where rules, leave, capacity and allocations are kept. */
@CheckReturnValue
package org.securepathways.assessments.allocation.store;

import com.google.errorprone.annotations.CheckReturnValue;
