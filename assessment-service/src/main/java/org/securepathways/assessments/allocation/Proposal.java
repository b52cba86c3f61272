package org.securepathways.assessments.allocation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who could assess a case, in order and with reasons, and who could not and why. It proposes; people decide.
 *
 * @param rulesVersion by which it was made
 */
public record Proposal(int rulesVersion, List<Ranked> ranked, List<RuledOut> ruledOut) {
    private static final Comparator<Optional<Instant>> LONGEST_AGO =
            Comparator.comparing(given -> given.orElse(Instant.MIN));

    /** Somebody in the order, with what each rule found, and why they come after the one before. */
    public record Ranked(int rank, Candidate candidate, List<String> because, Optional<String> after) {}

    /** Somebody a rule ruled out: the first that did. */
    public record RuledOut(Candidate candidate, Criterion criterion, String says) {}

    public static Proposal of(RuleSet rules, Need need, List<Candidate> candidates) {
        var judges = rules.rules().stream().map(rule -> new Judge(rule, need)).toList();
        var out = new ArrayList<RuledOut>();
        var left = new ArrayList<Candidate>();
        for (var candidate : candidates) {
            judges.stream()
                    .filter(judge -> judge.rulesOut(candidate))
                    .findFirst()
                    .ifPresentOrElse(
                            judge -> out.add(new RuledOut(candidate, judge.criterion(), judge.says(candidate))),
                            () -> left.add(candidate));
        }
        left.sort(order(judges));
        return new Proposal(rules.version(), ranked(left, judges), List.copyOf(out));
    }

    /** Where in the order that clinician is; empty where they are ruled out. */
    public Optional<Integer> rankOf(UUID clinician) {
        return ranked.stream()
                .filter(ranked -> ranked.candidate().id().equals(clinician))
                .map(Ranked::rank)
                .findFirst();
    }

    /** Whether that clinician was looked at at all. */
    public boolean knows(UUID clinician) {
        return rankOf(clinician).isPresent()
                || ruledOut.stream().anyMatch(out -> out.candidate().id().equals(clinician));
    }

    private static Comparator<Candidate> order(List<Judge> judges) {
        Comparator<Candidate> tie = Comparator.comparing(Candidate::lastGiven, LONGEST_AGO);
        return judges.stream()
                .map(judge -> (Comparator<Candidate>) judge::compare)
                .reduce(Comparator::thenComparing)
                .map(order -> order.thenComparing(tie))
                .orElse(tie)
                .thenComparing(candidate -> candidate.id().toString());
    }

    private static List<Ranked> ranked(List<Candidate> inOrder, List<Judge> judges) {
        var ranked = new ArrayList<Ranked>();
        for (int i = 0; i < inOrder.size(); i++) {
            var candidate = inOrder.get(i);
            var because = judges.stream().map(judge -> judge.says(candidate)).toList();
            var after = i == 0 ? Optional.<String>empty() : Optional.of(after(inOrder.get(i - 1), candidate, judges));
            ranked.add(new Ranked(i + 1, candidate, because, after));
        }
        return List.copyOf(ranked);
    }

    private static String after(Candidate before, Candidate candidate, List<Judge> judges) {
        return judges.stream()
                .filter(judge -> judge.compare(before, candidate) != 0)
                .findFirst()
                .map(judge -> "Comes after the one before by " + judge.criterion() + ": " + judge.says(before) + " "
                        + "Here: " + judge.says(candidate))
                .orElseGet(() -> before.lastGiven().equals(candidate.lastGiven())
                        ? "Equal to the one before by every rule; the older entry of the directory goes first."
                        : "Equal to the one before by every rule, and was given a case more recently.");
    }
}
