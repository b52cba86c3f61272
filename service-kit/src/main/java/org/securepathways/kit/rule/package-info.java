/** How a rule says no. */
package org.securepathways.kit.rule;
