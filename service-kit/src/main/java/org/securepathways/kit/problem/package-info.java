/** Refusals and failures as RFC 9457 problems with stable codes. */
package org.securepathways.kit.problem;
