/** Who can assess and sign: doctors and other assessors, and until when they are approved. */
@CheckReturnValue
package org.securepathways.assessments.directory;

import com.google.errorprone.annotations.CheckReturnValue;
