@CheckReturnValue
package org.securepathways.referrals.commissioner;

import com.google.errorprone.annotations.CheckReturnValue;
