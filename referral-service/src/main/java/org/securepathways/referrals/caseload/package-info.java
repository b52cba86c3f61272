@CheckReturnValue
package org.securepathways.referrals.caseload;

import com.google.errorprone.annotations.CheckReturnValue;
