/** From the referral to the access decision: one assessment, two medical reports, one meeting. */
@CheckReturnValue
package org.securepathways.assessments.access;

import com.google.errorprone.annotations.CheckReturnValue;
