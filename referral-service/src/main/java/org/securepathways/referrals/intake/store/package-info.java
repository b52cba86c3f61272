@CheckReturnValue
package org.securepathways.referrals.intake.store;

import com.google.errorprone.annotations.CheckReturnValue;
