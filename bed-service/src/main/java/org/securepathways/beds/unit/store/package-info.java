@CheckReturnValue
package org.securepathways.beds.unit.store;

import com.google.errorprone.annotations.CheckReturnValue;
