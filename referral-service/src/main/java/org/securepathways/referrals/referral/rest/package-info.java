@CheckReturnValue
package org.securepathways.referrals.referral.rest;

import com.google.errorprone.annotations.CheckReturnValue;
