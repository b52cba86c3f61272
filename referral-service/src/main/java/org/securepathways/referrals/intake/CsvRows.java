package org.securepathways.referrals.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.securepathways.kit.rule.RefusedException;

/** Reads a CSV file as it comes, never more of it in memory than is asked for. Blocks while nothing comes. */
final class CsvRows {
    private static final int LONGEST_CELL = 4 * 1024;
    private static final int LONGEST_ROW = 32 * 1024;
    private static final int MOST_CELLS = 200;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Iterator<CsvRecord> records;
    private final List<String> header;
    private final int most;
    private int read;

    private CsvRows(Iterator<CsvRecord> records, int most) {
        this.records = records;
        this.most = most;
        this.header = hasNext() ? next().getFields() : List.of();
    }

    /** @throws RefusedException where the file does not even begin as one of ours can */
    static CsvRows of(InputStream content, long largest, int most) {
        var handler = CsvRecordHandler.of(limits ->
                limits.maxFields(MOST_CELLS).maxFieldSize(LONGEST_CELL).maxRecordSize(LONGEST_ROW));
        try {
            var csv = CsvReader.builder()
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .build(handler, text(new Bounded(content, largest)));
            return new CsvRows(csv.iterator(), most);
        } catch (IOException e) {
            throw new RefusedException(ImportRefusal.CSV_BROKEN_OFF);
        }
    }

    List<String> header() {
        return header;
    }

    /** How many rows were read so far. */
    int read() {
        return read;
    }

    /** The next rows, at most that many; none at the end. @throws RefusedException where the file cannot be read on */
    List<Line> next(int atMost) {
        var lines = new ArrayList<Line>(atMost);
        while (lines.size() < atMost && hasNext()) {
            var row = next();
            if (++read > most) {
                throw new RefusedException(ImportRefusal.CSV_TOO_MANY_ROWS).with(Map.of("most", most));
            }
            lines.add(new Line(Math.toIntExact(row.getStartingLineNumber()), row.getFields()));
        }
        return lines;
    }

    private boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException | UncheckedIOException e) {
            throw refusal(e);
        }
    }

    private CsvRecord next() {
        try {
            return records.next();
        } catch (CsvParseException | UncheckedIOException e) {
            throw refusal(e);
        }
    }

    /** Without its cause: that could repeat what the file says. */
    private static RefusedException refusal(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refused) {
                return refused;
            }
            if (cause instanceof CharacterCodingException) {
                return new RefusedException(ImportRefusal.CSV_NOT_UTF_8);
            }
            if (cause instanceof IOException) {
                return new RefusedException(ImportRefusal.CSV_BROKEN_OFF);
            }
        }
        return new RefusedException(ImportRefusal.CSV_MALFORMED);
    }

    private static Reader text(InputStream content) throws IOException {
        var bytes = new PushbackInputStream(content, BYTE_ORDER_MARK.length);
        var first = bytes.readNBytes(BYTE_ORDER_MARK.length);
        if (!java.util.Arrays.equals(first, BYTE_ORDER_MARK)) {
            bytes.unread(first);
        }
        return new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Stops where more comes than is taken. */
    private static final class Bounded extends FilterInputStream {
        private final long largest;
        private long left;

        Bounded(InputStream in, long largest) {
            super(in);
            this.largest = largest;
            this.left = largest;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int some = super.read(into, from, most);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new RefusedException(ImportRefusal.CSV_TOO_LARGE).with(Map.of("largest", largest));
            }
        }
    }
}
