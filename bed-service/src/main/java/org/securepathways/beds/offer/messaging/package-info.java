@CheckReturnValue
package org.securepathways.beds.offer.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
