@CheckReturnValue
package org.securepathways.referrals.document.store;

import com.google.errorprone.annotations.CheckReturnValue;
