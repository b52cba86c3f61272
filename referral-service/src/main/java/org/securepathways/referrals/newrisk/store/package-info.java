@CheckReturnValue
package org.securepathways.referrals.newrisk.store;

import com.google.errorprone.annotations.CheckReturnValue;
