@CheckReturnValue
package org.securepathways.beds.matching;

import com.google.errorprone.annotations.CheckReturnValue;
