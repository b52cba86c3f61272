@CheckReturnValue
package org.securepathways.beds.unit;

import com.google.errorprone.annotations.CheckReturnValue;
