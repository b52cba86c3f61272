package org.securepathways.referrals.document.store.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.referrals.document.Content;
import org.securepathways.referrals.document.DocumentRefusal;

/** Takes the content of documents as it comes, never more of it in memory than a buffer, never any in the clear on disk. */
@ApplicationScoped
public class Reception {
    private static final int BUFFER = 64 * 1024;

    private final Map<UUID, AtomicLong> arriving = new ConcurrentHashMap<>();
    private final Vault vault;
    private final VirusScanner scanner;
    private final Clock clock;
    private final long largest;
    private final int atOnce;

    Reception(Vault vault, VirusScanner scanner, Clock clock, DocumentSettings settings) {
        this.vault = vault;
        this.scanner = scanner;
        this.clock = clock;
        this.largest = settings.largest().asLongValue();
        this.atOnce = settings.atOnce();
    }

    /** How many bytes have come so far; empty while none are coming. */
    public OptionalLong soFar(UUID document) {
        var bytes = arriving.get(document);
        return bytes == null ? OptionalLong.empty() : OptionalLong.of(bytes.get());
    }

    /**
     * Receives the content and keeps it. Blocks until all of it has come.
     *
     * @throws RefusedException where it is not taken; then nothing of it is kept
     */
    public Content receive(UUID document, InputStream content) {
        var soFar = new AtomicLong();
        if (arriving.size() >= atOnce) {
            throw new RefusedException(DocumentRefusal.UPLOADS_BUSY).retryAfter(Duration.ofSeconds(10));
        }
        if (arriving.putIfAbsent(document, soFar) != null) {
            throw new RefusedException(DocumentRefusal.UPLOAD_RUNNING);
        }
        var file = UUID.randomUUID();
        try {
            var hash = write(file, content, soFar);
            return checkedAndKept(file, soFar.get(), hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            arriving.remove(document);
            forget(file);
        }
    }

    private String write(UUID file, InputStream content, AtomicLong soFar) throws IOException {
        var digest = sha256();
        try (var encrypted = vault.write(file)) {
            copy(content, encrypted, digest, soFar);
        }
        if (soFar.get() == 0) {
            throw new RefusedException(DocumentRefusal.DOCUMENT_EMPTY);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void copy(InputStream content, OutputStream encrypted, MessageDigest digest, AtomicLong soFar)
            throws IOException {
        var buffer = new byte[BUFFER];
        for (int read = next(content, buffer); read >= 0; read = next(content, buffer)) {
            if (soFar.addAndGet(read) > largest) {
                throw new RefusedException(DocumentRefusal.DOCUMENT_TOO_LARGE).with(Map.of("largest", largest));
            }
            digest.update(buffer, 0, read);
            encrypted.write(buffer, 0, read);
        }
    }

    private static int next(InputStream content, byte[] buffer) {
        try {
            return content.read(buffer);
        } catch (IOException e) {
            throw new RefusedException(DocumentRefusal.UPLOAD_BROKEN);
        }
    }

    private Content checkedAndKept(UUID file, long size, String hash) throws IOException {
        String type;
        try (var written = vault.readPart(file)) {
            type = MediaTypes.taken(written)
                    .orElseThrow(() -> new RefusedException(DocumentRefusal.DOCUMENT_TYPE_NOT_ALLOWED));
        }
        try (var written = vault.readPart(file)) {
            var scan = scanner.scan(written);
            return new Content(file, type, size, hash, scan, vault.keep(file), clock.instant());
        }
    }

    private void forget(UUID file) {
        try {
            vault.discardPart(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
