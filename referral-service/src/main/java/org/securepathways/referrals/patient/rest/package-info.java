@CheckReturnValue
package org.securepathways.referrals.patient.rest;

import com.google.errorprone.annotations.CheckReturnValue;
