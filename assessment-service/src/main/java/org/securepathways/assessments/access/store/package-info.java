/** Cases in their tables: read and written as JSON, one statement per table however many cases. */
@CheckReturnValue
package org.securepathways.assessments.access.store;

import com.google.errorprone.annotations.CheckReturnValue;
