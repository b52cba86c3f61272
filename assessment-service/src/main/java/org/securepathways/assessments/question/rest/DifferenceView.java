package org.securepathways.assessments.question.rest;

import java.util.List;
import org.securepathways.assessments.question.Difference;
import org.securepathways.assessments.question.rest.QuestionSetRequest.QuestionItem;

/** What became of the questions between two versions, as it is shown. */
record DifferenceView(
        String code, int from, int to, List<String> added, List<String> removed, List<ChangedView> changed) {

    /** A question that is in both and not the same. */
    record ChangedView(String code, List<String> what, QuestionItem before, QuestionItem after) {}

    static DifferenceView of(String code, int from, int to, Difference d) {
        return new DifferenceView(
                code,
                from,
                to,
                d.added(),
                d.removed(),
                d.changed().stream()
                        .map(c -> new ChangedView(
                                c.code(), c.what(), QuestionItem.of(c.before()), QuestionItem.of(c.after())))
                        .toList());
    }
}
