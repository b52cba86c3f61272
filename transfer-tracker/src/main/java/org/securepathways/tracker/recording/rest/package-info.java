/** Recording over HTTP. */
@CheckReturnValue
package org.securepathways.tracker.recording.rest;

import com.google.errorprone.annotations.CheckReturnValue;
