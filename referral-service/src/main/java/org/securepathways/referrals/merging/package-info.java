/** Two numbers that are one person's, and what becomes of their referrals. */
@CheckReturnValue
package org.securepathways.referrals.merging;

import com.google.errorprone.annotations.CheckReturnValue;
