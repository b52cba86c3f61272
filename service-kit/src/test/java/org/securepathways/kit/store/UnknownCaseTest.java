package org.securepathways.kit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.UUIDClock;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnknownCaseTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    @Test
    void a_young_case_may_still_be_on_its_way() {
        var refused = UnknownCase.of(made(Duration.ofHours(23)), CLOCK);

        assertThat(refused.refusal()).isEqualTo(UnknownCase.CASE_NOT_YET_KNOWN);
        assertThat(refused.retryAfter()).isPresent();
    }

    @Test
    void an_old_one_is_not() {
        assertThat(UnknownCase.of(made(Duration.ofHours(25)), CLOCK).refusal()).isEqualTo(UnknownCase.CASE_UNKNOWN);
    }

    @Test
    void an_id_that_is_not_ours_never_was() {
        assertThat(UnknownCase.of(UUID.randomUUID(), CLOCK).refusal()).isEqualTo(UnknownCase.CASE_UNKNOWN);
    }

    private static UUID made(Duration ago) {
        return Generators.timeBasedEpochGenerator(new SecureRandom(), new UUIDClock() {
                    @Override
                    public long currentTimeMillis() {
                        return NOON.minus(ago).toEpochMilli();
                    }
                })
                .generate();
    }
}
