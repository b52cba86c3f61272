@CheckReturnValue
package org.securepathways.referrals.caseload.store;

import com.google.errorprone.annotations.CheckReturnValue;
