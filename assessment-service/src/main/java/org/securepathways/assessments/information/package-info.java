/** What assessors and deciders ask others for, and how long they wait for it. No clock stops for it. */
@CheckReturnValue
package org.securepathways.assessments.information;

import com.google.errorprone.annotations.CheckReturnValue;
