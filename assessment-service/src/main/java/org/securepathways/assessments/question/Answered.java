package org.securepathways.assessments.question;

import java.util.Optional;
import java.util.stream.Stream;

/** One answer: exactly one of yes, choice, number and text. */
public record Answered(
        String question,
        Optional<Boolean> yes,
        Optional<String> choice,
        Optional<Integer> number,
        Optional<String> text) {

    long parts() {
        return Stream.of(yes, choice, number, text).filter(Optional::isPresent).count();
    }

    /** Without what was answered, so that no log ever has it. */
    @Override
    public String toString() {
        return "an answer to " + question;
    }
}
