@CheckReturnValue
package org.securepathways.referrals.document.rest;

import com.google.errorprone.annotations.CheckReturnValue;
