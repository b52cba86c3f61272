/** Who asks, and what bounds them. */
package org.securepathways.kit.identity;
