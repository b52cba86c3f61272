/** Whose assessments and dossiers are recognised by whom, and until when. */
@CheckReturnValue
package org.securepathways.assessments.recognition;

import com.google.errorprone.annotations.CheckReturnValue;
