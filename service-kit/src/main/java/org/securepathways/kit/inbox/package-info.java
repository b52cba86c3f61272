/** Each event takes effect once; what cannot be taken in is parked, never lost. */
@CheckReturnValue
package org.securepathways.kit.inbox;

import com.google.errorprone.annotations.CheckReturnValue;
