/** Many referrals at once, from a CSV file. */
@CheckReturnValue
package org.securepathways.referrals.intake;

import com.google.errorprone.annotations.CheckReturnValue;
