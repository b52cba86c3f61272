/** What the tracker hears. */
@CheckReturnValue
package org.securepathways.tracker.tracking.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
