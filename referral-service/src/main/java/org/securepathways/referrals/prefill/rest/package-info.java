@CheckReturnValue
package org.securepathways.referrals.prefill.rest;

import com.google.errorprone.annotations.CheckReturnValue;
