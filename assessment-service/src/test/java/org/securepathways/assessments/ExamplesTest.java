package org.securepathways.assessments;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.securepathways.assessments.access.CaseRefusal;
import org.securepathways.assessments.access.DecisionRefusal;
import org.securepathways.assessments.access.SlotRefusal;
import org.securepathways.assessments.allocation.AllocationRefusal;
import org.securepathways.assessments.decision.AppealRefusal;
import org.securepathways.assessments.decision.ContractRefusal;
import org.securepathways.assessments.directory.DirectoryRefusal;
import org.securepathways.assessments.discussion.DiscussionRefusal;
import org.securepathways.assessments.information.InformationRefusal;
import org.securepathways.assessments.level.LevelRefusal;
import org.securepathways.assessments.meeting.MeetingRefusal;
import org.securepathways.assessments.placement.AuditRefusal;
import org.securepathways.assessments.question.QuestionRefusal;
import org.securepathways.assessments.recognition.RecognitionRefusal;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Examples;

/** What the OpenAPI document shows happens. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class ExamplesTest {
    /** A period in the query is shown by the figures' test. */
    private static final Set<String> SHOWN_ELSEWHERE = Set.of("PERIOD_INVALID");

    static Stream<String> examples() {
        return Examples.keys();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_happens_as_the_document_shows_it(String key) throws JsonProcessingException {
        Examples.run(key, new Scene());
    }

    @Test
    void the_document_holds_every_example() {
        Examples.assertAllDocumented();
    }

    @Test
    void every_refusal_has_an_example_that_is_run() {
        Examples.assertAllShown(
                SHOWN_ELSEWHERE,
                CaseRefusal.values(),
                SlotRefusal.values(),
                DecisionRefusal.values(),
                AppealRefusal.values(),
                ContractRefusal.values(),
                MeetingRefusal.values(),
                AuditRefusal.values(),
                LevelRefusal.values(),
                DirectoryRefusal.values(),
                RecognitionRefusal.values(),
                InformationRefusal.values(),
                AllocationRefusal.values(),
                QuestionRefusal.values(),
                DiscussionRefusal.values());
    }
}
