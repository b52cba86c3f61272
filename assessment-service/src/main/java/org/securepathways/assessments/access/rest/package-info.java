/** What assessors, gatekeepers and everybody who follows a case send and read. */
@CheckReturnValue
package org.securepathways.assessments.access.rest;

import com.google.errorprone.annotations.CheckReturnValue;
