package org.securepathways.referrals.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.referrals.form.Form;
import org.securepathways.referrals.referral.rest.SubmitReferralRequest;

/** The columns a file can have: every field of the request for one referral, by its name, and a few of a row's own. */
@ApplicationScoped
class Columns {
    static final String REFERENCE = "reference";
    private static final List<String> WITHOUT_WHICH_NONE = List.of(
            REFERENCE,
            "familyName",
            "givenName",
            "dateOfBirth",
            "gender",
            "prison",
            "custodyStatus",
            "sentAt",
            "urgency",
            "urgencyGround",
            "levelWanted",
            "carePathway");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,9}");
    private static final String BETWEEN_VALUES = ";";

    private enum Kind {
        TEXT,
        NUMBER,
        YES_OR_NO,
        LIST
    }

    private final Map<String, Kind> kinds = new TreeMap<>();
    private final ObjectMapper json;

    Columns(ObjectMapper json) {
        this.json = json;
        gather("", SubmitReferralRequest.class);
    }

    /** The header's columns. @throws RefusedException naming the first that cannot be one, by its place */
    List<String> of(List<String> header) {
        var columns = header.stream().map(String::strip).toList();
        var seen = new HashSet<String>();
        for (int i = 0; i < columns.size(); i++) {
            var name = columns.get(i);
            // By its place: a file without a header would have a person's name here.
            var place = "column " + (i + 1);
            if (!kinds.containsKey(name) && !PastColumns.has(name) && !name.equals(REFERENCE)) {
                throw RefusedException.of(ImportRefusal.COLUMN_UNKNOWN, place);
            }
            if (!seen.add(name)) {
                throw RefusedException.of(ImportRefusal.COLUMN_TWICE, place);
            }
        }
        for (var needed : WITHOUT_WHICH_NONE) {
            if (!seen.contains(needed)) {
                throw RefusedException.of(ImportRefusal.COLUMN_MISSING, needed);
            }
        }
        return columns;
    }

    /** The request for one referral that the cells stand for. */
    ObjectNode request(Map<String, String> cells) {
        var request = json.createObjectNode();
        cells.forEach((column, cell) -> {
            var kind = kinds.get(column);
            if (kind != null) {
                put(request, column, kind, cell);
            }
        });
        return request;
    }

    private static void put(ObjectNode request, String column, Kind kind, String cell) {
        var path = column.split("\\.");
        var at = request;
        for (int i = 0; i < path.length - 1; i++) {
            at = at.withObject("/" + path[i]);
        }
        var name = path[path.length - 1];
        switch (kind) {
            case TEXT -> at.put(name, cell);
            case NUMBER -> {
                if (WHOLE_NUMBER.matcher(cell).matches()) {
                    at.put(name, Integer.parseInt(cell));
                } else {
                    at.put(name, cell);
                }
            }
            case YES_OR_NO -> {
                if (cell.equals("true") || cell.equals("false")) {
                    at.put(name, cell.equals("true"));
                } else {
                    at.put(name, cell);
                }
            }
            case LIST -> {
                var values = at.putArray(name);
                for (var value : cell.split(BETWEEN_VALUES)) {
                    if (!value.isBlank()) {
                        values.add(value.strip());
                    }
                }
            }
        }
    }

    private void gather(String before, Class<?> record) {
        for (var component : record.getRecordComponents()) {
            var name = before + component.getName();
            var type = component.getType();
            if (type.isRecord() && type.getPackage().equals(Form.class.getPackage())) {
                gather(name + ".", type);
            } else if (type == Map.class) {
                for (var key : keys(component)) {
                    kinds.put(name + "." + key, Kind.NUMBER);
                }
            } else {
                kinds.put(name, kind(type));
            }
        }
    }

    private static Kind kind(Class<?> type) {
        if (type == Integer.class) {
            return Kind.NUMBER;
        }
        if (type == Boolean.class) {
            return Kind.YES_OR_NO;
        }
        return type == List.class ? Kind.LIST : Kind.TEXT;
    }

    private static Object[] keys(RecordComponent component) {
        var of = ((ParameterizedType) component.getGenericType()).getActualTypeArguments();
        return ((Class<?>) of[0]).getEnumConstants();
    }
}
