@CheckReturnValue
package org.securepathways.referrals.document.store.file;

import com.google.errorprone.annotations.CheckReturnValue;
