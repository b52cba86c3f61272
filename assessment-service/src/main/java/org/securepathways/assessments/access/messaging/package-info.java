/** What this service hears. */
@CheckReturnValue
package org.securepathways.assessments.access.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
