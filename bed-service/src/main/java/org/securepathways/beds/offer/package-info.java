@CheckReturnValue
package org.securepathways.beds.offer;

import com.google.errorprone.annotations.CheckReturnValue;
