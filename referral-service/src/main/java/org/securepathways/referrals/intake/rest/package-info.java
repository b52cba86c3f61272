@CheckReturnValue
package org.securepathways.referrals.intake.rest;

import com.google.errorprone.annotations.CheckReturnValue;
