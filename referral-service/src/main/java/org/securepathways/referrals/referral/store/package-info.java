@CheckReturnValue
package org.securepathways.referrals.referral.store;

import com.google.errorprone.annotations.CheckReturnValue;
