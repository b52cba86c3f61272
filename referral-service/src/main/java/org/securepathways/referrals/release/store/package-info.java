@CheckReturnValue
package org.securepathways.referrals.release.store;

import com.google.errorprone.annotations.CheckReturnValue;
