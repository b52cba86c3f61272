package org.securepathways.referrals.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.securepathways.referrals.document.DocumentApi.A_PDF;
import static org.securepathways.referrals.document.DocumentApi.announce;
import static org.securepathways.referrals.document.DocumentApi.download;
import static org.securepathways.referrals.document.DocumentApi.givenADocument;
import static org.securepathways.referrals.document.DocumentApi.givenAnAnnounced;
import static org.securepathways.referrals.document.DocumentApi.list;
import static org.securepathways.referrals.document.DocumentApi.one;
import static org.securepathways.referrals.document.DocumentApi.put;
import static org.securepathways.referrals.document.DocumentApi.remove;
import static org.securepathways.referrals.referral.ReferralApi.givenAReferral;
import static org.securepathways.referrals.referral.ReferralApi.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.EventType;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class DocumentResourceTest {
    private static final String LEEDS = Tokens.inreach("LEI");
    private static final Path FOLDER = Path.of("target/documents");

    @TestHTTPResource
    URI service;

    @Test
    void a_letter_is_announced_sent_told_of_and_read_again() {
        var referral = givenAReferral();
        var id = givenAnAnnounced(referral, "LETTER");
        one(referral, id).body("status", is("AWAITED")).body("size", nullValue());

        put(referral, id, A_PDF)
                .statusCode(200)
                .body("status", is("STORED"))
                .body("mediaType", is("application/pdf"))
                .body("size", is(A_PDF.length))
                .body("sha256.length()", is(64))
                .body("scan", is("NOT_SCANNED"));

        var told = Wire.await(EventType.DOCUMENT_ATTACHED, referral);
        assertThat(told.data().get("documentId").asText()).isEqualTo(id);
        assertThat(told.data().get("kind").asText()).isEqualTo("LETTER");
        var content = download(LEEDS, referral, id)
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("letter-" + id + ".pdf"))
                .header("X-Virus-Scan", "NOT_SCANNED")
                .extract()
                .asByteArray();
        assertThat(content).isEqualTo(A_PDF);
    }

    @Test
    void on_disk_no_document_can_be_read() throws IOException {
        var text = "The patient hears voices. ".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
        var referral = givenAReferral();
        var id = givenAnAnnounced(referral, "SUMMARY");
        put(referral, id, text).statusCode(200).body("mediaType", is("text/plain"));

        try (var files = Files.list(FOLDER)) {
            for (var file : files.toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain("hears voices");
            }
        }
        assertThat(download(LEEDS, referral, id).extract().asByteArray()).isEqualTo(text);
    }

    @Test
    void what_it_is_is_decided_by_the_content() {
        var referral = givenAReferral();
        var id = givenAnAnnounced(referral, "OTHER");

        put(referral, id, "MZ\u0090 a program, called letter.pdf".getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(415)
                .body("code", is("DOCUMENT_TYPE_NOT_ALLOWED"));
        put(referral, id, "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII))
                .statusCode(415);
        put(referral, id, new byte[0]).statusCode(422).body("code", is("DOCUMENT_EMPTY"));
        one(referral, id).body("status", is("AWAITED"));
        put(referral, id, A_PDF).statusCode(200);
    }

    @Test
    void a_word_letter_is_taken_and_one_with_a_program_in_it_is_not() throws IOException {
        var referral = givenAReferral();

        put(referral, givenAnAnnounced(referral, "LETTER"), Packages.word())
                .statusCode(200)
                .body("mediaType", containsString("wordprocessingml"));
        put(referral, givenAnAnnounced(referral, "LETTER"), Packages.word("word/vbaProject.bin"))
                .statusCode(415);
        put(referral, givenAnAnnounced(referral, "LETTER"), Packages.spreadsheet())
                .statusCode(415);
    }

    @Test
    void a_document_larger_than_the_setting_is_refused_and_nothing_of_it_kept() throws IOException {
        var referral = givenAReferral();
        var id = givenAnAnnounced(referral, "HISTORY");

        put(referral, id, new byte[3 * 1024 * 1024 + 1])
                .statusCode(413)
                .body("code", is("DOCUMENT_TOO_LARGE"))
                .body("largest", is(3 * 1024 * 1024));
        one(referral, id).body("status", is("AWAITED"));
        assertThat(FOLDER.toFile().list((folder, name) -> name.endsWith(".part")))
                .isEmpty();
    }

    @Test
    void while_it_comes_anybody_who_may_see_it_can_see_how_far_it_is() throws IOException {
        var referral = givenAReferral();
        var id = givenAnAnnounced(referral, "LETTER");

        try (var socket = new Socket(service.getHost(), service.getPort())) {
            var out = socket.getOutputStream();
            out.write(("PUT /referrals/" + referral + "/documents/" + id + "/content HTTP/1.1\r\nHost: localhost\r\n"
                            + "Authorization: Bearer " + LEEDS + "\r\nContent-Length: 1000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(A_PDF);
            out.flush();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> one(referral, id).body("bytesReceived", is(A_PDF.length)));
            put(referral, id, A_PDF).statusCode(409).body("code", is("UPLOAD_RUNNING"));
        }

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> one(referral, id).body("bytesReceived", nullValue()));
        put(referral, id, A_PDF).statusCode(200);
        put(referral, id, A_PDF).statusCode(409).body("code", is("DOCUMENT_STORED_ALREADY"));
    }

    @Test
    void a_removed_document_is_gone_and_that_it_was_there_is_told() {
        var referral = givenAReferral();
        var id = givenADocument(referral, "DRUG_CHART");

        remove(referral, id, "WRONG_PERSON").statusCode(200).body("removalReason", is("WRONG_PERSON"));

        Wire.await(EventType.DOCUMENT_REMOVED, referral);
        download(LEEDS, referral, id).statusCode(410).body("code", is("DOCUMENT_REMOVED"));
        list(LEEDS, referral).body("status", contains("REMOVED"));
        remove(referral, id, "WRONG_PERSON").statusCode(410);
        put(referral, id, A_PDF).statusCode(410);
    }

    @Test
    void whoever_may_not_see_the_referral_sees_no_document_of_it() {
        var referral = givenAReferral();
        var id = givenADocument(referral, "LETTER");
        var moorland = Tokens.inreach("MDI");

        download(moorland, referral, id).statusCode(404).body("code", is("REFERRAL_UNKNOWN"));
        list(moorland, referral).statusCode(404);
        announce(moorland, referral, Map.of("kind", "LETTER")).statusCode(404);
        download(Tokens.of("subscriber").sign(), referral, id).statusCode(403);
        download(LEEDS, givenAReferral(), id).statusCode(404).body("code", is("DOCUMENT_UNKNOWN"));
        download(LEEDS, referral, UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void prison_officers_see_and_send_their_own_papers_only() {
        var referral = givenAReferral();
        var letter = givenADocument(referral, "LETTER");
        var remarks = givenADocument(referral, "SENTENCING_REMARKS");
        var officer = Tokens.of("custody").with("prison", "LEI").sign();

        list(officer, referral).statusCode(200).body("id", contains(remarks));
        download(officer, referral, letter).statusCode(404).body("code", is("DOCUMENT_UNKNOWN"));
        announce(officer, referral, Map.of("kind", "DRUG_CHART"))
                .statusCode(403)
                .body("code", is("DOCUMENT_KIND_NOT_YOURS"));
        announce(officer, referral, Map.of("kind", "PRISON_INFORMATION")).statusCode(201);
    }

    @Test
    void to_a_referral_that_has_ended_nothing_is_put() {
        var referral = givenAReferral();
        var id = givenAnAnnounced(referral, "LETTER");
        withdraw(referral, "W01").statusCode(200);

        put(referral, id, A_PDF).statusCode(409).body("code", is("REFERRAL_NOT_OPEN"));
        announce(LEEDS, referral, Map.of("kind", "LETTER")).statusCode(409).body("code", is("REFERRAL_NOT_OPEN"));
    }

    @Test
    void a_document_is_not_written_tomorrow() {
        announce(LEEDS, givenAReferral(), Map.of("kind", "LETTER", "writtenOn", "2999-01-01"))
                .statusCode(422)
                .body("code", is("WRITTEN_IN_FUTURE"));
    }

    @Test
    void anything_else_stays_small() {
        announce(LEEDS, givenAReferral(), Map.of("kind", "x".repeat(1024 * 1024)))
                .statusCode(413)
                .body("code", is("BODY_TOO_LARGE"))
                .contentType(startsWith("application/problem+json"));
    }
}
