@CheckReturnValue
package org.securepathways.referrals.merging.store;

import com.google.errorprone.annotations.CheckReturnValue;
