package org.securepathways.assessments.access;

import java.util.Optional;

/**
 * A part of what was told of a referral.
 *
 * @param sequence the referral's count of its own events: of two versions the higher one stands, whichever comes first
 */
public record Told<T>(long sequence, T value) {

    static <T> Optional<Told<T>> later(Optional<Told<T>> known, long sequence, T value) {
        return known.filter(k -> k.sequence >= sequence).isPresent() ? known : Optional.of(new Told<>(sequence, value));
    }
}
