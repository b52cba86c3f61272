@CheckReturnValue
package org.securepathways.referrals.draft;

import com.google.errorprone.annotations.CheckReturnValue;
