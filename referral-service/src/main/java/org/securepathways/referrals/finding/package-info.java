@CheckReturnValue
package org.securepathways.referrals.finding;

import com.google.errorprone.annotations.CheckReturnValue;
