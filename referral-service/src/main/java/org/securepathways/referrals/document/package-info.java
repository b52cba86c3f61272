@CheckReturnValue
package org.securepathways.referrals.document;

import com.google.errorprone.annotations.CheckReturnValue;
