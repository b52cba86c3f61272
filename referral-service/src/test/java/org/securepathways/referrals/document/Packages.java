package org.securepathways.referrals.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office packages, as empty as they can be. */
final class Packages {
    private Packages() {}

    static byte[] word(String... more) throws IOException {
        var names = new java.util.ArrayList<>(List.of("[Content_Types].xml", "_rels/.rels", "word/document.xml"));
        names.addAll(List.of(more));
        return zip(names);
    }

    static byte[] spreadsheet() throws IOException {
        return zip(List.of("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"));
    }

    private static byte[] zip(List<String> names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<xml/>".getBytes(StandardCharsets.US_ASCII));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
