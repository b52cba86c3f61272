package org.securepathways.tracker.tracking.messaging;

import java.lang.reflect.RecordComponent;
import org.securepathways.contracts.MayBeAbsent;
import org.securepathways.kit.inbox.PoisonException;

/**
 * Refuses a fact that lacks what its contract says is always there. It would do no harm by itself, but once stored it
 * would stand in the way of every later fact of its case.
 */
final class Complete {
    private Complete() {}

    static <T> T checked(T data) {
        for (RecordComponent part : data.getClass().getRecordComponents()) {
            if (!part.isAnnotationPresent(MayBeAbsent.class) && value(part, data) == null) {
                throw new PoisonException("it has no " + part.getName());
            }
        }
        return data;
    }

    private static Object value(RecordComponent part, Object data) {
        try {
            return part.getAccessor().invoke(data);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
