package org.securepathways.referrals.finding.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.referrals.finding.Found;
import org.securepathways.referrals.referral.NextStep;
import org.securepathways.referrals.referral.store.ReferralQuery;

/** Makes the lines of a page from what was found of each: id, work_rank, clock_from, and what is to do where it is asked. */
@ApplicationScoped
class Lines {
    private static final int STEPS = 3;

    private final ReferralQuery referrals;

    Lines(ReferralQuery referrals) {
        this.referrals = referrals;
    }

    Uni<List<Found>> of(AccessScope scope, List<Object[]> rows) {
        Map<UUID, Object[]> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put((UUID) row[0], row));
        return referrals
                .all(scope, byId.keySet())
                .map(found -> found.stream()
                        .map(referral -> {
                            var row = byId.get(referral.id());
                            return new Found(referral, steps(row), Place.of(row).text());
                        })
                        .toList());
    }

    private static List<NextStep> steps(Object[] row) {
        return row.length > STEPS
                ? Stream.of(((String) row[STEPS]).split(","))
                        .map(NextStep::valueOf)
                        .toList()
                : List.of();
    }
}
