@CheckReturnValue
package org.securepathways.referrals.newrisk;

import com.google.errorprone.annotations.CheckReturnValue;
