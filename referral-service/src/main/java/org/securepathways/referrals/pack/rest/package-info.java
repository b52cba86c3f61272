@CheckReturnValue
package org.securepathways.referrals.pack.rest;

import com.google.errorprone.annotations.CheckReturnValue;
