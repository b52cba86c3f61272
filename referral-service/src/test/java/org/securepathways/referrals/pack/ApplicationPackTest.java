package org.securepathways.referrals.pack;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.securepathways.referrals.document.DocumentApi.givenADocument;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.givenAReferral;
import static org.securepathways.referrals.referral.ReferralApi.submit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class ApplicationPackTest {
    private static final String LEEDS = Tokens.inreach("LEI");

    @Test
    void it_says_what_is_told_what_is_missing_and_what_others_hold() {
        pack(LEEDS, givenAReferral(), "")
                .statusCode(200)
                .body("completeHere", is(false))
                .body("items.find { it.kind == 'NAME' }.value", is("Sam Ward"))
                .body("items.find { it.kind == 'LEGAL_POWER' }.value", is("section 47"))
                .body("missing", hasItems("RELEASE_OR_COURT_DATE", "PREVIOUS_CONVICTIONS", "SENTENCING_REMARKS"))
                .body("elsewhere", contains("MEDICAL_REPORTS", "SECURITY_LEVEL", "HOSPITAL_AND_BED"))
                .body("items.find { it.kind == 'MEDICAL_REPORTS' }.heldBy", is("assessment-service"));
    }

    @Test
    void documents_fill_it_and_removed_ones_do_not() {
        var referral = givenAReferral();
        var convictions = givenADocument(referral, "PREVIOUS_CONVICTIONS");

        pack(LEEDS, referral, "")
                .body("missing", not(hasItem("PREVIOUS_CONVICTIONS")))
                .body("items.find { it.kind == 'PREVIOUS_CONVICTIONS' }.documents", contains(convictions));
        given().auth()
                .oauth2(LEEDS)
                .contentType("application/json")
                .body(Map.of("reason", "WRONG_DOCUMENT"))
                .post("/referrals/" + referral + "/documents/" + convictions + "/removal")
                .then()
                .statusCode(200);
        pack(LEEDS, referral, "").body("missing", hasItem("PREVIOUS_CONVICTIONS"));
    }

    @Test
    void it_tells_how_old_each_report_is() {
        var today = TestClock.now().atZone(ZoneOffset.UTC).toLocalDate();
        var referral = givenAReferral();
        var undated = givenADocument(referral, "LETTER");
        var fresh = givenADocument(referral, "SUMMARY", today.minusDays(60).toString());
        var old = givenADocument(referral, "HISTORY", today.minusDays(61).toString());

        pack(LEEDS, referral, "")
                .body("documents.find { it.id == '" + undated + "' }.ageInDays", nullValue())
                .body("documents.find { it.id == '" + fresh + "' }.older", is(false))
                .body("documents.find { it.id == '" + old + "' }.ageInDays", is(61))
                .body("documents.find { it.id == '" + old + "' }.older", is(true));
    }

    @Test
    void of_somebody_on_remand_no_sentencing_remarks_are_asked() {
        var body = new HashMap<>(aReferral("custodyStatus", "REMAND"));
        var referral = submit(body).statusCode(201).extract().<String>path("id");

        pack(LEEDS, referral, "").body("items.kind", not(hasItem("SENTENCING_REMARKS")));
    }

    @Test
    void on_paper_it_is_a_draft_and_names_keep_their_letters() throws IOException {
        var body = aReferral("familyName", "Ŵyn-Łuczak <b>& Sons</b>");
        var referral = submit(body).statusCode(201).extract().<String>path("id");
        var unused = givenADocument(referral, "LETTER", "2026-01-02");

        var bytes = pack(LEEDS, referral, ".pdf")
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
        // Kept, to be looked at.
        Files.write(Path.of("target/application-pack.pdf"), bytes);
        try (var document = Loader.loadPDF(bytes)) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("DRAFT", "Sam Ŵyn-Łuczak <b>& Sons</b>", "ask assessment-service", "MISSING")
                    .contains("Letter", "2026-01-02");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void only_who_may_see_the_referral_gets_one() {
        var referral = givenAReferral();

        pack(Tokens.inreach("MDI"), referral, "").statusCode(404);
        pack(Tokens.inreach("MDI"), referral, ".pdf").statusCode(404);
        pack(Tokens.of("custody").with("prison", "LEI").sign(), referral, "").statusCode(403);
        pack(Tokens.of("moj").sign(), referral, "").statusCode(200);
    }

    private static ValidatableResponse pack(String token, String referral, String ending) {
        return given().auth()
                .oauth2(token)
                .get("/referrals/" + referral + "/application-pack" + ending)
                .then();
    }
}
