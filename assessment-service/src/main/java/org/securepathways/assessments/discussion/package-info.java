/** What a prison's team and a unit or region talked over before there was a referral; in codes, without a name. */
@CheckReturnValue
package org.securepathways.assessments.discussion;

import com.google.errorprone.annotations.CheckReturnValue;
