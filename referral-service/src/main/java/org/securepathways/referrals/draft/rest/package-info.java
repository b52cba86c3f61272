@CheckReturnValue
package org.securepathways.referrals.draft.rest;

import com.google.errorprone.annotations.CheckReturnValue;
