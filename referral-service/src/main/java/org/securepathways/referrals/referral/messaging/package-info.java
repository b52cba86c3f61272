@CheckReturnValue
package org.securepathways.referrals.referral.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
