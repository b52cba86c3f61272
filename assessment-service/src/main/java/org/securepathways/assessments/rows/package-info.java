/** Rows of the database between JSON and Java, for every feature that keeps its records as they are. */
@CheckReturnValue
package org.securepathways.assessments.rows;

import com.google.errorprone.annotations.CheckReturnValue;
