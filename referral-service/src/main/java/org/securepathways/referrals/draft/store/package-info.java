@CheckReturnValue
package org.securepathways.referrals.draft.store;

import com.google.errorprone.annotations.CheckReturnValue;
