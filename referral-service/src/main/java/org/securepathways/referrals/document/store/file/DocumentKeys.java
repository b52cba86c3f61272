package org.securepathways.referrals.document.store.file;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** The keys documents are locked with. Without one the service does not start: nothing is ever kept in the clear. */
@ApplicationScoped
public class DocumentKeys {
    private static final int KEY_BYTES = 32;
    private static final int SEGMENT_BYTES = 64 * 1024;
    private static final int ID_LENGTH = 12;

    private final Map<String, StreamingAead> keys = new LinkedHashMap<>();
    private final DocumentSettings settings;

    DocumentKeys(DocumentSettings settings) {
        this.settings = settings;
    }

    void read(@Observes StartupEvent event) {
        settings.keys().orElseThrow(() -> new IllegalStateException("""
                PATHWAYS_DOCUMENT_KEYS is not set, and documents are not kept unencrypted. Give it the base64 of 32 \
                random bytes (openssl rand -base64 32); keep them apart from the database and its backups.""")).forEach(this::add);
    }

    private void add(String text) {
        try {
            var key = Base64.getDecoder().decode(text.strip());
            if (key.length != KEY_BYTES) {
                throw new IllegalStateException("A key in PATHWAYS_DOCUMENT_KEYS is not 32 bytes long.");
            }
            keys.put(idOf(key), new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, SEGMENT_BYTES, 0));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            // Without its cause: that could hold the key.
            throw new IllegalStateException("A key in PATHWAYS_DOCUMENT_KEYS is not base64 of 32 bytes.");
        }
    }

    /** The id of the key that locks what comes now. */
    String current() {
        return keys.keySet().iterator().next();
    }

    /** @throws IllegalStateException where a document is locked with a key that is not among the settings any more */
    StreamingAead withId(String id) {
        var key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("The document key " + id + " is not in PATHWAYS_DOCUMENT_KEYS any more.");
        }
        return key;
    }

    /** Tells keys apart without telling anything of them. */
    private static String idOf(byte[] key) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update("secure-pathways document key".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(digest.digest(key)).substring(0, ID_LENGTH);
    }
}
