/** Where trust and agreements are kept. */
@CheckReturnValue
package org.securepathways.assessments.recognition.store;

import com.google.errorprone.annotations.CheckReturnValue;
