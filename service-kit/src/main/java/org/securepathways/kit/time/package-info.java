/** Time enters here and nowhere else. */
@CheckReturnValue
package org.securepathways.kit.time;

import com.google.errorprone.annotations.CheckReturnValue;
