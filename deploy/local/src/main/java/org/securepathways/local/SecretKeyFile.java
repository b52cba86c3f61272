package org.securepathways.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A key that only this machine has, in a file of its own. Without that of the documents they cannot be read any more;
 * without that of the blind index people are marked anew.
 */
record SecretKeyFile(Path folder, String name) {
    private static final int KEY_BYTES = 32;

    static SecretKeyFile ofDocuments(Path folder) {
        return new SecretKeyFile(folder, "document.key");
    }

    static SecretKeyFile ofBlindIndex(Path folder) {
        return new SecretKeyFile(folder, "blind-index.key");
    }

    void makeIfMissing() throws IOException {
        if (Files.exists(file())) {
            return;
        }
        Files.createDirectories(folder);
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var half = folder.resolve(name + ".new");
        Files.deleteIfExists(half);
        Files.writeString(Files.createFile(half, ownerOnly), Base64.getEncoder().encodeToString(key));
        Files.move(half, file(), StandardCopyOption.ATOMIC_MOVE);
    }

    String text() throws IOException {
        return Files.readString(file()).strip();
    }

    private Path file() {
        return folder.resolve(name);
    }
}
