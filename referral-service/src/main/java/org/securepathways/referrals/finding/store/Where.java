package org.securepathways.referrals.finding.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.referrals.referral.store.Sight;

/**
 * Conditions on a referral {@code r}, and the values they take. A condition nobody asked for is left out, so that
 * PostgreSQL sees what there is to be found by an index.
 */
record Where(String sql, Map<String, Object> values) {
    private static final Where ALL = new Where("true", Map.of());

    Where {
        values = Map.copyOf(values);
    }

    /** All that this reader may see. */
    static Where seenBy(Sight sight) {
        var ofPrison =
                sight.seesEveryPrison() ? ALL : ALL.and("r.prison = :sightPrison", "sightPrison", sight.prison());
        return sight.seesEveryRegion()
                ? ofPrison
                : ofPrison.and("r.region = :sightRegion", "sightRegion", sight.region());
    }

    Where and(String condition, String name, Object value) {
        return and(condition).with(name, value);
    }

    /** One more value of the last condition. */
    Where with(String name, Object value) {
        var more = new HashMap<>(values);
        more.put(name, value);
        return new Where(sql, more);
    }

    /** The same where there is nothing to add. */
    <T> Where and(Optional<T> value, BiFunction<Where, T, Where> adding) {
        return value.map(it -> adding.apply(this, it)).orElse(this);
    }

    /** Of a person under one of whose numbers that mark stands; the same where it is not asked. */
    Where andMarked(String column, String mark) {
        return mark == null
                ? this
                : and(
                        "r.kept_id in (select p.kept_id from person_mark m join person p on p.id = m.person_id where m."
                                + column + " = :" + column + ")",
                        column,
                        mark);
    }

    /** Codes of ours are written out: a partial index serves a condition only where its value is seen. */
    Where andAny(String column, Collection<? extends Enum<?>> codes) {
        return codes.isEmpty()
                ? this
                : and(codes.stream()
                        .map(code -> "'" + code.name() + "'")
                        .collect(Collectors.joining(", ", column + " in (", ")")));
    }

    private Where and(String condition) {
        return new Where(sql + " and " + condition, values);
    }

    <T> Mutiny.SelectionQuery<T> bind(Mutiny.SelectionQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
