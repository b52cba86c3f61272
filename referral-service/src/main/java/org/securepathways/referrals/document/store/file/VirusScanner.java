package org.securepathways.referrals.document.store.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jboss.logging.Logger;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.referrals.document.DocumentRefusal;
import org.securepathways.referrals.document.ScanResult;

/** Asks clamd, where there is one, by its INSTREAM command. Blocks. */
@ApplicationScoped
class VirusScanner {
    private static final Logger LOG = Logger.getLogger(VirusScanner.class);
    private static final int CONNECT_MILLIS = 5_000;
    /** Scanning a large archive takes its time. */
    private static final int ANSWER_MILLIS = 120_000;

    private static final int LONGEST_ANSWER = 1_000;
    private static final int CHUNK = 32 * 1024;

    private final DocumentSettings settings;

    VirusScanner(DocumentSettings settings) {
        this.settings = settings;
    }

    /** @throws RefusedException where something was found, or a scanner is set up and gives no answer */
    ScanResult scan(InputStream content) {
        if (settings.scanner().isEmpty()) {
            return ScanResult.NOT_SCANNED;
        }
        var answer = ask(settings.scanner().get(), content);
        if (answer.endsWith(" OK")) {
            return ScanResult.CLEAN;
        }
        if (answer.endsWith(" FOUND")) {
            throw new RefusedException(DocumentRefusal.DOCUMENT_INFECTED);
        }
        LOG.warnf("The virus scanner answered: %s", answer);
        throw new RefusedException(DocumentRefusal.SCANNER_UNAVAILABLE).retryAfter(java.time.Duration.ofSeconds(30));
    }

    private static String ask(String address, InputStream content) {
        int colon = address.lastIndexOf(':');
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
                    CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            var chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                out.writeInt(read);
                out.write(chunk, 0, read);
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip();
        } catch (IOException e) {
            return "nothing: " + e.getMessage();
        }
    }
}
