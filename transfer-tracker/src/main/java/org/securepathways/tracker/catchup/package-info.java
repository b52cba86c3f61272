/** After a standstill or a rebuild: first hear everything, then speak. */
@CheckReturnValue
package org.securepathways.tracker.catchup;

import com.google.errorprone.annotations.CheckReturnValue;
