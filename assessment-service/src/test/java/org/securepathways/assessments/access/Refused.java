package org.securepathways.assessments.access;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.securepathways.kit.rule.Refusal;
import org.securepathways.kit.rule.RefusedException;

/** Reads why a rule said no. */
public final class Refused {
    private Refused() {}

    public static Refusal refusalOf(ThrowingCallable command) {
        return exceptionOf(command).refusal();
    }

    public static RefusedException exceptionOf(ThrowingCallable command) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, command);
        if (refused == null) {
            throw new AssertionError("Nothing was refused");
        }
        return refused;
    }
}
