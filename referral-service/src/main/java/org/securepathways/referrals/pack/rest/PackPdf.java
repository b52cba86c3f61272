package org.securepathways.referrals.pack.rest;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.securepathways.referrals.pack.ApplicationPack;

/** The pack on paper: A4, marked as a draft on every page. Blocks. */
@ApplicationScoped
class PackPdf {
    /** PDFBox brings it along; it has every letter of English and Welsh names. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String NOT_XML = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD]";
    private static final DateTimeFormatter DRAFTED =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final Template template;

    PackPdf(@Location("application-pack.html") Template template) {
        this.template = template;
        // By itself it tells every style sheet and font it reads, past our log.
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    }

    byte[] of(ApplicationPack pack) {
        var html = template.data("pack", pack)
                .data("drafted", DRAFTED.format(pack.draftedAt()))
                .render()
                .replaceAll(NOT_XML, "\uFFFD");
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(() -> PDDocument.class.getResourceAsStream(FONT), "Liberation Sans")
                    .usePdfUaAccessibility(true)
                    .withHtmlContent(html, null)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new IllegalStateException("the application pack cannot be drawn", e);
        }
        return out.toByteArray();
    }
}
