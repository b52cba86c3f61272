@CheckReturnValue
package org.securepathways.referrals.finding.rest;

import com.google.errorprone.annotations.CheckReturnValue;
