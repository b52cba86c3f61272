/** One transaction, one session, one operation at a time. */
@CheckReturnValue
package org.securepathways.kit.store;

import com.google.errorprone.annotations.CheckReturnValue;
