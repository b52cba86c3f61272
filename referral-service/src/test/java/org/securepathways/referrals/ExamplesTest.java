package org.securepathways.referrals;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Examples;
import org.securepathways.referrals.caseload.CaseloadRefusal;
import org.securepathways.referrals.commissioner.PayerRefusal;
import org.securepathways.referrals.document.DocumentRefusal;
import org.securepathways.referrals.draft.DraftRefusal;
import org.securepathways.referrals.finding.FindingRefusal;
import org.securepathways.referrals.form.FormRefusal;
import org.securepathways.referrals.intake.ImportRefusal;
import org.securepathways.referrals.merging.MergeRefusal;
import org.securepathways.referrals.newrisk.NewRiskRefusal;
import org.securepathways.referrals.patient.PatientRefusal;
import org.securepathways.referrals.person.IdentifierRefusal;
import org.securepathways.referrals.prefill.PrefillRefusal;
import org.securepathways.referrals.referral.ReferralRefusal;

/** What the OpenAPI document shows happens. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class ExamplesTest {
    /**
     * What is not merged has no merge to undo in any request; what is refused of a document's content, or of
     * a language in the query, or of a file too large or not text, or in the first moment after a start, the tests of those show.
     */
    private static final Set<String> WITHOUT_A_REQUEST = Set.of(
            "NOT_MERGED",
            "DOCUMENT_TYPE_NOT_ALLOWED",
            "DOCUMENT_TOO_LARGE",
            "DOCUMENT_EMPTY",
            "DOCUMENT_INFECTED",
            "DOCUMENT_STORED_ALREADY",
            "SCANNER_UNAVAILABLE",
            "UPLOAD_BROKEN",
            "UPLOAD_RUNNING",
            "UPLOADS_BUSY",
            "LANGUAGE_UNKNOWN",
            "CSV_TOO_LARGE",
            "CSV_TOO_MANY_ROWS",
            "CSV_NOT_UTF_8",
            "CSV_BROKEN_OFF",
            "ROW_FAILED",
            "NOT_READY_YET");

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
                WITHOUT_A_REQUEST,
                ReferralRefusal.values(),
                IdentifierRefusal.values(),
                FormRefusal.values(),
                PayerRefusal.values(),
                DraftRefusal.values(),
                DocumentRefusal.values(),
                ImportRefusal.values(),
                MergeRefusal.values(),
                PatientRefusal.values(),
                PrefillRefusal.values(),
                CaseloadRefusal.values(),
                FindingRefusal.values(),
                NewRiskRefusal.values());
    }
}
