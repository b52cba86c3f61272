/** Where the directory is kept. */
@CheckReturnValue
package org.securepathways.assessments.directory.store;

import com.google.errorprone.annotations.CheckReturnValue;
