/** Where requests for more information are kept. */
@CheckReturnValue
package org.securepathways.assessments.information.store;

import com.google.errorprone.annotations.CheckReturnValue;
