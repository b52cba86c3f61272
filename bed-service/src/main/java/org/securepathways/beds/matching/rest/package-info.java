@CheckReturnValue
package org.securepathways.beds.matching.rest;

import com.google.errorprone.annotations.CheckReturnValue;
