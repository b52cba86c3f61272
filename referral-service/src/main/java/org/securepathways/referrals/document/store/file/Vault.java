package org.securepathways.referrals.document.store.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The encrypted files. What one says cannot be read, cut short or put in another's place without the key. Blocks. */
@ApplicationScoped
public class Vault {
    private static final String PART = ".part";

    private final DocumentKeys keys;
    private final Clock clock;
    private final Path folder;

    Vault(DocumentKeys keys, DocumentSettings settings, Clock clock) {
        this.keys = keys;
        this.clock = clock;
        this.folder = Path.of(settings.folder()).toAbsolutePath();
    }

    /** Where the content goes while it comes; it is whole and on disk once that is closed. */
    OutputStream write(UUID file) throws IOException {
        Files.createDirectories(folder);
        var channel = FileChannel.open(
                part(file), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        try {
            var onDisk = new FilterOutputStream(Channels.newOutputStream(channel)) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length);
                }

                @Override
                public void close() throws IOException {
                    channel.force(true);
                    super.close();
                }
            };
            return keys.withId(keys.current()).newEncryptingStream(onDisk, name(file));
        } catch (GeneralSecurityException e) {
            channel.close();
            throw new IOException("a document cannot be encrypted", e);
        }
    }

    /** What was written and not kept yet. */
    InputStream readPart(UUID file) throws IOException {
        return open(part(file), file, keys.current());
    }

    /** Keeps what was written, in one step, also when the machine stops now. */
    String keep(UUID file) throws IOException {
        // By our clock and not the machine's: it is compared with ours.
        Files.setLastModifiedTime(part(file), FileTime.from(clock.instant()));
        Files.move(part(file), whole(file), StandardCopyOption.ATOMIC_MOVE);
        try (var directory = FileChannel.open(folder)) {
            directory.force(true);
        }
        return keys.current();
    }

    /** The content, in the clear. */
    public InputStream read(UUID file, String keyId) throws IOException {
        return open(whole(file), file, keyId);
    }

    void discardPart(UUID file) throws IOException {
        Files.deleteIfExists(part(file));
    }

    public void discard(UUID file) throws IOException {
        Files.deleteIfExists(whole(file));
    }

    /** All that lie here and were kept before then. */
    List<UUID> keptBefore(Instant then) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var kept = new ArrayList<UUID>();
        try (var files = Files.newDirectoryStream(folder, file -> !isPart(file))) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(then)) {
                    kept.add(UUID.fromString(file.getFileName().toString()));
                }
            }
        }
        return kept;
    }

    /** Nothing is being written when the service starts. */
    void discardParts() throws IOException {
        if (Files.isDirectory(folder)) {
            try (var parts = Files.newDirectoryStream(folder, Vault::isPart)) {
                for (var part : parts) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    private static boolean isPart(Path file) {
        return file.toString().endsWith(PART);
    }

    private InputStream open(Path path, UUID file, String keyId) throws IOException {
        try {
            return new BufferedInputStream(
                    keys.withId(keyId).newDecryptingStream(Files.newInputStream(path), name(file)));
        } catch (GeneralSecurityException e) {
            throw new IOException("a document cannot be decrypted", e);
        }
    }

    /** Bound into the encryption, so that one file never opens as another. */
    private static byte[] name(UUID file) {
        return file.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    Path folder() {
        return folder;
    }

    private Path part(UUID file) {
        return folder.resolve(file + PART);
    }

    private Path whole(UUID file) {
        return folder.resolve(file.toString());
    }
}
