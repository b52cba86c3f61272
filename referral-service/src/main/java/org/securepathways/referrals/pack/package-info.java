@CheckReturnValue
package org.securepathways.referrals.pack;

import com.google.errorprone.annotations.CheckReturnValue;
