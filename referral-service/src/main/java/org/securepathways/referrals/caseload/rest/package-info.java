@CheckReturnValue
package org.securepathways.referrals.caseload.rest;

import com.google.errorprone.annotations.CheckReturnValue;
