/** What the tracker is told itself. */
@CheckReturnValue
package org.securepathways.tracker.recording;

import com.google.errorprone.annotations.CheckReturnValue;
