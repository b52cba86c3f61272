@CheckReturnValue
package org.securepathways.referrals.prefill;

import com.google.errorprone.annotations.CheckReturnValue;
