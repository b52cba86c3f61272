@CheckReturnValue
package org.securepathways.referrals.feed.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
