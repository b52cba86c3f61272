/** Hears what bed-service tells of offers. */
@CheckReturnValue
package org.securepathways.assessments.placement.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
