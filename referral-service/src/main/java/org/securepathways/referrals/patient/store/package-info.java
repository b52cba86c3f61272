@CheckReturnValue
package org.securepathways.referrals.patient.store;

import com.google.errorprone.annotations.CheckReturnValue;
