@CheckReturnValue
package org.securepathways.referrals.patient;

import com.google.errorprone.annotations.CheckReturnValue;
