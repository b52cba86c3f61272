package org.securepathways.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once per machine user into a cache folder. */
final class PostgresBinaries {
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private PostgresBinaries() {}

    /** The folder with {@code bin}, {@code lib} and {@code share}; several processes may ask for it at once. */
    static Path folder() {
        requireLinuxOnX86();
        try {
            var folder = cache().resolve("postgres-" + version());
            if (!Files.isDirectory(folder)) {
                unpackTo(folder);
            }
            return folder;
        } catch (IOException e) {
            throw new EngineFailure("Cannot unpack PostgreSQL: " + e, e);
        }
    }

    /** Whoever finishes first puts the folder in place in one step; the others drop their copy. */
    private static void unpackTo(Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        var copy = Files.createTempDirectory(folder.getParent(), ".unpacking-");
        Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE);
                var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, copy);
            }
        }
        try {
            Files.move(copy, folder);
        } catch (IOException e) {
            delete(copy);
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path copy) throws IOException {
        var target = copy.resolve(entry.getName()).normalize();
        if (!target.startsWith(copy)) {
            throw new IOException("archive entry outside its folder: " + entry.getName());
        }
        Files.createDirectories(entry.isDirectory() ? target : target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (!entry.isDirectory()) {
            Files.copy(tar, target);
            if ((entry.getMode() & 0111) != 0) {
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static Path cache() {
        var home = Path.of(System.getProperty("user.home"));
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(path -> path.startsWith("/"))
                .map(Path::of)
                .or(() -> Optional.of(home).filter(Files::isWritable).map(path -> path.resolve(".cache")))
                .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"), "cache-of-" + Account.current()))
                .resolve("secure-pathways");
    }

    private static String version() throws IOException {
        var versions = new Properties();
        try (var in = PostgresBinaries.class.getResourceAsStream("versions.properties")) {
            versions.load(in);
        }
        return versions.getProperty("postgres");
    }

    private static void requireLinuxOnX86() {
        var system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!system.equals("Linux amd64")) {
            throw new EngineFailure("PostgreSQL is brought along for Linux on x86-64 only; this is " + system);
        }
    }
}
