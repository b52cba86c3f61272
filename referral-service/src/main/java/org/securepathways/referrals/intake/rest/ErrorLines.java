package org.securepathways.referrals.intake.rest;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;
import org.securepathways.referrals.intake.RowError;

/** Errors as CSV that is safe to open: a spreadsheet takes no cell of it for a formula. */
final class ErrorLines {
    private static final String FORMULA_BEGINS_WITH = "=+-@\t\r";

    private ErrorLines() {}

    static String of(List<RowError> errors) {
        var text = new StringWriter();
        var csv = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord("line", "reference", "field", "code", "says");
        for (var error : errors) {
            csv.writeRecord(
                    Integer.toString(error.line()),
                    safe(error.reference()),
                    safe(error.field()),
                    safe(error.code()),
                    safe(error.says()));
        }
        return text.toString();
    }

    static String safe(String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return FORMULA_BEGINS_WITH.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
