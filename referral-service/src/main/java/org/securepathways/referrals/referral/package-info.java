/** Taking referrals, and ending them. */
@CheckReturnValue
package org.securepathways.referrals.referral;

import com.google.errorprone.annotations.CheckReturnValue;
