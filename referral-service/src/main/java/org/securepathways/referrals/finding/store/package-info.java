@CheckReturnValue
package org.securepathways.referrals.finding.store;

import com.google.errorprone.annotations.CheckReturnValue;
