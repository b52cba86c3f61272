package org.securepathways.assessments.allocation;

import java.time.LocalDate;
import java.util.List;
import org.securepathways.kit.rule.RefusedException;

/**
 * A version of the rules; it applies from its day until a later version does, and is never changed. Rules that order are
 * asked in turn: the next one only where all before it find two people equal. Where all do, who was given a case longest
 * ago goes first, then the older entry of the directory.
 */
public record RuleSet(int version, LocalDate validFrom, List<Rule> rules) {

    /** @throws RefusedException where it cannot be a version from today on */
    public RuleSet published(LocalDate today) {
        long criteria = rules.stream().map(Rule::criterion).distinct().count();
        if (criteria < rules.size() || !rules.stream().allMatch(Rule::isWhole)) {
            throw RefusedException.of(AllocationRefusal.RULES_INVALID, "rules");
        }
        if (validFrom.isBefore(today)) {
            throw RefusedException.of(AllocationRefusal.RULES_BACKDATED, "validFrom");
        }
        return this;
    }
}
