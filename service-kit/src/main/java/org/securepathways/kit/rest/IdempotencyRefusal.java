package org.securepathways.kit.rest;

import org.securepathways.kit.rule.Refusal;

/** Why a request's Idempotency-Key is refused. */
enum IdempotencyRefusal implements Refusal {
    IDEMPOTENCY_KEY_REUSED("This Idempotency-Key was used for another request. Use a new key for a new request."),
    IDEMPOTENCY_KEY_INVALID("An Idempotency-Key has 1 to 200 printable ASCII characters without spaces.");

    private final String says;

    IdempotencyRefusal(String says) {
        this.says = says;
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String says() {
        return says;
    }
}
