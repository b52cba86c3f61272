@CheckReturnValue
package org.securepathways.referrals.merging.rest;

import com.google.errorprone.annotations.CheckReturnValue;
