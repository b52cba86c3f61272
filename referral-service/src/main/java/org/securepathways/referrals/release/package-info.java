@CheckReturnValue
package org.securepathways.referrals.release;

import com.google.errorprone.annotations.CheckReturnValue;
