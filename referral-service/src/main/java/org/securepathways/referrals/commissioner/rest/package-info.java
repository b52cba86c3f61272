@CheckReturnValue
package org.securepathways.referrals.commissioner.rest;

import com.google.errorprone.annotations.CheckReturnValue;
