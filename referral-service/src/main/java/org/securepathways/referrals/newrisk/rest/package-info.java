@CheckReturnValue
package org.securepathways.referrals.newrisk.rest;

import com.google.errorprone.annotations.CheckReturnValue;
