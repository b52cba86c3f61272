@CheckReturnValue
package org.securepathways.beds.unit.rest;

import com.google.errorprone.annotations.CheckReturnValue;
