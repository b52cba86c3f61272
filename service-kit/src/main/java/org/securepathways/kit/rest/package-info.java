/** Writes that can be repeated without being done twice. */
@CheckReturnValue
package org.securepathways.kit.rest;

import com.google.errorprone.annotations.CheckReturnValue;
