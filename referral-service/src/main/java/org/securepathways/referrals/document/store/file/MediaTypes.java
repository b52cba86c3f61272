package org.securepathways.referrals.document.store.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Decides by the content alone what a document is, and whether it is taken. */
public final class MediaTypes {
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String OFFICE = "application/x-tika-ooxml";
    /** Endings by the types that are taken. */
    private static final Map<String, String> TAKEN = Map.of(
            "application/pdf",
            "pdf",
            WORD,
            "docx",
            "application/rtf",
            "rtf",
            "text/plain",
            "txt",
            "image/jpeg",
            "jpg",
            "image/png",
            "png",
            "image/tiff",
            "tiff");

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_UNPACKED = 512L * 1024 * 1024;

    private MediaTypes() {}

    /** The type, if it is one that is taken. */
    static Optional<String> taken(InputStream content) throws IOException {
        try (var buffered = new BufferedInputStream(content, 64 * 1024)) {
            var type = MimeTypes.getDefaultMimeTypes()
                    .detect(buffered, new Metadata())
                    .toString();
            var found = type.equals(OFFICE) ? word(buffered) : Optional.of(type);
            return found.filter(TAKEN::containsKey);
        }
    }

    /** What a file of that type is called by at the end. */
    public static String ending(String type) {
        return TAKEN.get(type);
    }

    /** A Word document is a package that holds one and brings no program with it. */
    private static Optional<String> word(InputStream content) throws IOException {
        boolean document = false;
        long unpacked = 0;
        int entries = 0;
        var buffer = new byte[64 * 1024];
        try (var zip = new ZipInputStream(content)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                document |= entry.getName().equals("word/document.xml");
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        return Optional.empty();
                    }
                }
                if (++entries > MOST_ENTRIES || isProgram(entry.getName())) {
                    return Optional.empty();
                }
            }
        } catch (java.util.zip.ZipException e) {
            return Optional.empty();
        }
        return document ? Optional.of(WORD) : Optional.empty();
    }

    private static boolean isProgram(String name) {
        return name.endsWith(".bin") || name.contains("activeX") || name.contains("embeddings");
    }
}
