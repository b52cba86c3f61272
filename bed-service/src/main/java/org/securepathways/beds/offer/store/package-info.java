@CheckReturnValue
package org.securepathways.beds.offer.store;

import com.google.errorprone.annotations.CheckReturnValue;
