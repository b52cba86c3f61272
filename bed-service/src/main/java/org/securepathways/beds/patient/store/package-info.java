@CheckReturnValue
package org.securepathways.beds.patient.store;

import com.google.errorprone.annotations.CheckReturnValue;
