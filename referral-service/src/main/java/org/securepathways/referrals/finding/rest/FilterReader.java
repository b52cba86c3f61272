package org.securepathways.referrals.finding.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.referrals.finding.Filter;
import org.securepathways.referrals.finding.FindingRefusal;
import org.securepathways.referrals.prison.Prison;
import org.securepathways.referrals.prison.Prisons;
import org.securepathways.referrals.referral.Missing;
import org.securepathways.referrals.referral.ReferralStatus;

/** Reads a filter from an address. What it does not know is refused, never left out. */
final class FilterReader {
    private static final List<String> PAGING = List.of("after", "limit");
    private static final List<String> FILTERS = List.of("status", "prison", "urgency", "missing", "daysOpen");
    private static final int LONGEST = 10_000;

    private FilterReader() {}

    /** @throws RefusedException where a name or a value is none of those there are */
    static Filter read(MultivaluedMap<String, String> query) {
        refuseOthers(query, FILTERS);
        return new Filter(
                codes(query, "status", ReferralStatus.class),
                prisons(query),
                codes(query, "urgency", Urgency.class),
                codes(query, "missing", Missing.Step.class),
                days(query));
    }

    /** @throws RefusedException where something else is asked, which would be passed over */
    static void refuseOthers(MultivaluedMap<String, String> query, List<String> known) {
        query.keySet().stream()
                .filter(name -> !known.contains(name) && !PAGING.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw unknown(name, known);
                });
    }

    private static <E extends Enum<E>> Set<E> codes(MultivaluedMap<String, String> query, String name, Class<E> type) {
        var found = EnumSet.noneOf(type);
        for (var text : query.getOrDefault(name, List.of())) {
            found.add(Arrays.stream(type.getEnumConstants())
                    .filter(code -> code.name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> unknown(name, List.of(type.getEnumConstants()))));
        }
        return found;
    }

    private static Set<Prison> prisons(MultivaluedMap<String, String> query) {
        return query.getOrDefault("prison", List.of()).stream()
                .map(code -> Prisons.withCode(code).orElseThrow(() -> unknown("prison", List.of("such as LEI"))))
                .collect(Collectors.toSet());
    }

    private static OptionalInt days(MultivaluedMap<String, String> query) {
        var told = query.getOrDefault("daysOpen", List.of());
        if (told.isEmpty()) {
            return OptionalInt.empty();
        }
        var text = told.size() == 1 ? told.get(0) : "";
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > LONGEST) {
            throw unknown("daysOpen", List.of("a whole number of days up to " + LONGEST));
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    private static RefusedException unknown(String name, List<?> known) {
        return RefusedException.of(FindingRefusal.FILTER_UNKNOWN, name).with(Map.of("known", known));
    }
}
