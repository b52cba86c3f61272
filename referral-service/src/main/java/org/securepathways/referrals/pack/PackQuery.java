package org.securepathways.referrals.pack;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.referrals.document.store.DocumentQuery;
import org.securepathways.referrals.referral.store.ReferralQuery;

/** Drafts the application pack from what is told of a referral and its documents. */
@ApplicationScoped
public class PackQuery {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ReferralQuery referrals;
    private final DocumentQuery documents;
    private final Clock clock;
    private final long freshDays;

    PackQuery(
            ReferralQuery referrals,
            DocumentQuery documents,
            Clock clock,
            @ConfigProperty(name = "pathways.pack.report-fresh-days", defaultValue = "60") long freshDays) {
        this.referrals = referrals;
        this.documents = documents;
        this.clock = clock;
        this.freshDays = freshDays;
    }

    public Uni<ApplicationPack> draft(AccessScope scope, UUID referralId) {
        return referrals
                .one(scope, referralId)
                .chain(referral -> documents
                        .all(scope, referralId)
                        .map(attached -> ApplicationPack.of(
                                referral,
                                attached,
                                clock.instant(),
                                LocalDate.now(clock.withZone(LONDON)),
                                freshDays)));
    }
}
