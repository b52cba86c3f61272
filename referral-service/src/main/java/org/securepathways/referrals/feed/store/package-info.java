@CheckReturnValue
package org.securepathways.referrals.feed.store;

import com.google.errorprone.annotations.CheckReturnValue;
