package org.securepathways.kit.rule;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Thrown where a rule says no. Everything done in the transaction so far is undone. */
public final class RefusedException extends RuntimeException {
    private final transient Refusal refusal;
    private final transient Optional<String> field;
    private final transient Map<String, Object> details;
    private final transient Optional<Duration> retryAfter;

    public RefusedException(Refusal refusal) {
        this(refusal, Optional.empty(), Map.of(), Optional.empty());
    }

    private RefusedException(
            Refusal refusal, Optional<String> field, Map<String, Object> details, Optional<Duration> retryAfter) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
        this.field = field;
        this.details = details;
        this.retryAfter = retryAfter;
    }

    /** Names the request's field that the rule is about. */
    public static RefusedException of(Refusal refusal, String field) {
        return new RefusedException(refusal, Optional.of(field), Map.of(), Optional.empty());
    }

    /** Adds members to the problem, such as the id of the case that stands in the way. */
    public RefusedException with(Map<String, Object> more) {
        return new RefusedException(refusal, field, Map.copyOf(more), retryAfter);
    }

    /** Says when asking again can help. */
    public RefusedException retryAfter(Duration wait) {
        return new RefusedException(refusal, field, details, Optional.of(wait));
    }

    public Refusal refusal() {
        return refusal;
    }

    public Optional<String> field() {
        return field;
    }

    public Map<String, Object> details() {
        return details;
    }

    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
