@CheckReturnValue
package org.securepathways.beds.offer.rest;

import com.google.errorprone.annotations.CheckReturnValue;
