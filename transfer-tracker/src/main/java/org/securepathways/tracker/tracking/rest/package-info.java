/** Reading cases over HTTP. */
@CheckReturnValue
package org.securepathways.tracker.tracking.rest;

import com.google.errorprone.annotations.CheckReturnValue;
