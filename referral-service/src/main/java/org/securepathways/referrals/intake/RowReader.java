package org.securepathways.referrals.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.time.Ids;
import org.securepathways.referrals.referral.rest.SubmitReferralRequest;

/** Reads a row as the request for one referral would be read: the same fields, the same checks, the same codes. */
@ApplicationScoped
class RowReader {
    private static final Pattern OWN_REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,63}");
    private static final int MOST_ERRORS = 10;

    private final Columns columns;
    private final ObjectMapper json;
    private final Validator validator;
    private final Clock clock;
    private final Ids ids;

    RowReader(Columns columns, ObjectMapper json, Validator validator, Clock clock, Ids ids) {
        this.columns = columns;
        this.json = json;
        this.validator = validator;
        this.clock = clock;
        this.ids = ids;
    }

    Row read(List<String> header, Line line) {
        int number = line.number();
        if (line.cells().size() != header.size()) {
            return refused(number, null, new RefusedException(ImportRefusal.CELLS_MISCOUNTED));
        }
        var cells = told(header, line.cells());
        var reference = cells.remove(Columns.REFERENCE);
        if (reference == null || !OWN_REFERENCE.matcher(reference).matches()) {
            return refused(number, null, RefusedException.of(ImportRefusal.REFERENCE_INVALID, Columns.REFERENCE));
        }
        try {
            return read(number, reference, cells);
        } catch (RefusedException refused) {
            return refused(number, reference, refused);
        } catch (JsonProcessingException e) {
            var field = e instanceof JsonMappingException mapping ? path(mapping) : null;
            var error = new RowError(number, reference, field, "VALUE_MALFORMED", "Not a value this field takes.");
            return Row.wrong(number, reference, List.of(error));
        }
    }

    private Row read(int number, String reference, SortedMap<String, String> cells) throws JsonProcessingException {
        var request = json.treeToValue(columns.request(cells), SubmitReferralRequest.class);
        var errors = validator.validate(request).stream()
                .map(violation -> new RowError(
                        number, reference, violation.getPropertyPath().toString(), "INVALID", violation.getMessage()))
                .sorted(java.util.Comparator.comparing(RowError::field))
                .limit(MOST_ERRORS)
                .toList();
        if (!errors.isEmpty()) {
            return Row.wrong(number, reference, errors);
        }
        return new Row(
                number,
                reference,
                fingerprint(cells),
                request.toCommand(ids.next()),
                PastColumns.steps(cells, clock),
                List.of());
    }

    /** What the row tells, in an order that does not depend on the file's; an empty cell tells nothing. */
    private static SortedMap<String, String> told(List<String> header, List<String> cells) {
        var told = new TreeMap<String, String>();
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i).strip();
            if (!cell.isEmpty()) {
                told.put(header.get(i), cell);
            }
        }
        return told;
    }

    private String fingerprint(Map<String, String> cells) throws JsonProcessingException {
        try {
            var text = json.writeValueAsString(cells).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Row refused(int line, String reference, RefusedException refused) {
        return Row.wrong(line, reference, List.of(RowError.of(line, reference, refused)));
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(part -> part.getFieldName() == null ? Integer.toString(part.getIndex()) : part.getFieldName())
                .collect(Collectors.joining("."));
    }
}
