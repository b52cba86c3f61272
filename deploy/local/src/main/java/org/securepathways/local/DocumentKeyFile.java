package org.securepathways.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The key documents on this machine are locked with: without it they cannot be read any more. */
record DocumentKeyFile(Path folder) {
    private static final int KEY_BYTES = 32;

    void makeIfMissing() throws IOException {
        if (Files.exists(file())) {
            return;
        }
        Files.createDirectories(folder);
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var half = folder.resolve("document.key.new");
        Files.deleteIfExists(half);
        Files.writeString(Files.createFile(half, ownerOnly), Base64.getEncoder().encodeToString(key));
        Files.move(half, file(), StandardCopyOption.ATOMIC_MOVE);
    }

    String text() throws IOException {
        return Files.readString(file()).strip();
    }

    private Path file() {
        return folder.resolve("document.key");
    }
}
