@CheckReturnValue
package org.securepathways.beds.matching.store;

import com.google.errorprone.annotations.CheckReturnValue;
