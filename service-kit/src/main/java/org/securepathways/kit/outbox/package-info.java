/** Events leave in the transaction that causes them, and reach Kafka at least once, in order per subject. */
@CheckReturnValue
package org.securepathways.kit.outbox;

import com.google.errorprone.annotations.CheckReturnValue;
