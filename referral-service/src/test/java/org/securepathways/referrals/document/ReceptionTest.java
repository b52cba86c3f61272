package org.securepathways.referrals.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.securepathways.referrals.document.store.file.DocumentDesk;

/** What happens to content on its way to disk, without a service around it. */
class ReceptionTest {
    @TempDir
    Path folder;

    @Test
    void what_the_scanner_passes_is_marked_clean() throws IOException {
        try (var clamd = new Clamd()) {
            assertThat(desk(clamd.address()).receive("a letter").scan()).isEqualTo(ScanResult.CLEAN);
        }
    }

    @Test
    void what_the_scanner_finds_infected_is_refused_and_nothing_stored() throws IOException {
        try (var clamd = new Clamd()) {
            assertThatThrownBy(() -> desk(clamd.address()).receive("x".repeat(100_000) + " INFECTED letter"))
                    .hasMessage("DOCUMENT_INFECTED");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void where_a_scanner_is_set_up_and_does_not_answer_nothing_is_taken() throws IOException {
        int closed;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        assertThatThrownBy(() -> desk("127.0.0.1:" + closed).receive("a letter"))
                .hasMessage("SCANNER_UNAVAILABLE");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void an_answer_nobody_understands_is_no_pass() throws IOException {
        try (var clamd = new Clamd()) {
            assertThatThrownBy(() -> desk(clamd.address()).receive("a STRANGE letter"))
                    .hasMessage("SCANNER_UNAVAILABLE");
        }
    }

    @Test
    void a_document_locked_with_an_older_key_still_opens_and_a_changed_file_does_not() throws IOException {
        var first = DocumentDesk.with(folder, null, KEY_ONE);
        var content = first.receive("an old letter");
        var both = DocumentDesk.with(folder, null, KEY_TWO + "," + KEY_ONE);

        assertThat(both.read(content)).isEqualTo("an old letter".getBytes(StandardCharsets.US_ASCII));
        var file = folder.resolve(content.file().toString());
        var bytes = java.nio.file.Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        java.nio.file.Files.write(file, bytes);
        assertThatThrownBy(() -> both.read(content)).isInstanceOf(IOException.class);
    }

    @Test
    void without_a_key_or_with_a_short_one_nothing_starts() {
        assertThatThrownBy(() -> DocumentDesk.with(folder, null, "")).hasMessageContaining("PATHWAYS_DOCUMENT_KEYS");
        assertThatThrownBy(() -> DocumentDesk.with(folder, null, "c2hvcnQ=")).hasMessageContaining("32 bytes");
    }

    private static final String KEY_ONE = "b25lIGtleSBmb3IgdGVzdHMgb25seSwgb2YgMzIgYiE=";
    private static final String KEY_TWO = "dHdvIGtleSBmb3IgdGVzdHMgb25seSwgb2YgMzIgYiE=";

    private DocumentDesk desk(String scanner) {
        return DocumentDesk.with(folder, scanner, KEY_ONE);
    }
}
