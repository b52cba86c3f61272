/** The tracker's own tables. */
@CheckReturnValue
package org.securepathways.tracker.tracking.store;

import com.google.errorprone.annotations.CheckReturnValue;
