package org.securepathways.tracker.holder;

import java.util.Arrays;
import java.util.List;
import org.securepathways.contracts.codes.Party;

/** Who holds a case in which situation: data. The first line that applies counts. */
public record HolderRules(List<Rule> lines) {

    /** One line: the party that must act next, why it is that one, and what it has to do. */
    public record Rule(Situation situation, Party party, String reason, String next) {}

    public HolderRules {
        for (Situation situation : Situation.values()) {
            long times =
                    lines.stream().filter(line -> line.situation() == situation).count();
            if (times != 1) {
                throw new IllegalArgumentException(situation + " must stand in one line, not in " + times);
            }
        }
        if (lines.size() != Situation.values().length) {
            throw new IllegalArgumentException("every line must name one of " + Arrays.toString(Situation.values()));
        }
        if (lines.get(lines.size() - 1).situation() != Situation.REFERRAL_IN_PREPARATION) {
            throw new IllegalArgumentException("the last line must be the one that always applies");
        }
    }

    Rule of(Progress progress) {
        return lines.stream()
                .filter(line -> progress.is(line.situation()))
                .findFirst()
                .orElseThrow();
    }
}
