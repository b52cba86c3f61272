/** From facts to what is known and said of a case. */
@CheckReturnValue
package org.securepathways.tracker.tracking;

import com.google.errorprone.annotations.CheckReturnValue;
