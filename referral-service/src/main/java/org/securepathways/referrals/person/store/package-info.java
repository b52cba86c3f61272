@CheckReturnValue
package org.securepathways.referrals.person.store;

import com.google.errorprone.annotations.CheckReturnValue;
