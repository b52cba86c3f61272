@CheckReturnValue
package org.securepathways.referrals.commissioner.store;

import com.google.errorprone.annotations.CheckReturnValue;
