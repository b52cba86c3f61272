@CheckReturnValue
package org.securepathways.referrals.prefill.store;

import com.google.errorprone.annotations.CheckReturnValue;
