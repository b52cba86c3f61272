@CheckReturnValue
package org.securepathways.referrals.feed;

import com.google.errorprone.annotations.CheckReturnValue;
