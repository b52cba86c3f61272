package org.securepathways.referrals.newrisk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Period;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.Ids;
import org.securepathways.kit.time.NotInFuture;
import org.securepathways.referrals.form.ClinicalSection.Risk;
import org.securepathways.referrals.newrisk.store.NewRiskTable;
import org.securepathways.referrals.person.PrisonNumber;
import org.securepathways.referrals.referral.ReferralCommands;

/** Takes what anybody saw, and brings it to those who have the person's referral. */
@ApplicationScoped
public class NewRiskCommands {
    private final NewRiskTable risks;
    private final ReferralCommands referrals;
    private final Ids ids;
    private final Clock clock;
    private final Period keptFor;

    NewRiskCommands(
            NewRiskTable risks,
            ReferralCommands referrals,
            Ids ids,
            Clock clock,
            @ConfigProperty(name = "pathways.new-risks.kept-for", defaultValue = "P90D") String keptFor) {
        this.risks = risks;
        this.referrals = referrals;
        this.ids = ids;
        this.clock = clock;
        this.keptFor = Period.parse(keptFor);
    }

    /**
     * Takes it of anybody with that number: whoever tells is not told whether there is a referral.
     *
     * @param seenAt null where it is now
     */
    public Uni<Void> tell(
            Tx tx, AccessScope caller, PrisonNumber number, Risk risk, Moment seenAt, String contact, String words) {
        NotInFuture.check(seenAt, "seenAt", clock);
        var seen = seenAt == null ? Moment.of(clock.instant()) : seenAt;
        var today = Moment.of(clock.instant()).londonDay();
        if (seen.londonDay().isBefore(today.minus(keptFor))) {
            throw RefusedException.of(NewRiskRefusal.SEEN_TOO_LONG_AGO, "seenAt");
        }
        var toldFor = Stream.of(caller.prison(), caller.unit(), caller.organisation())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var told = new NewRisk(
                ids.next(), risk, seen, contact, words, caller.name(), toldFor, clock.instant(), null, null);
        return risks.add(tx, number, told);
    }

    /** Somebody on one side read it. @throws RefusedException where the caller may not see the referral, or it is none of its person's */
    public Uni<Void> read(Tx tx, AccessScope caller, UUID referralId, UUID id) {
        return referrals
                .seen(tx, caller, referralId)
                .chain(referral -> risks.read(
                        tx,
                        referral.personId(),
                        id,
                        // Only the team that has it now: another one has not read it for them.
                        caller.has(Roles.INREACH) && referral.prison().code().equals(caller.prison()),
                        caller.hasAny(Roles.GATEKEEPER, Roles.ASSESSOR)));
    }

    /** Forgets what was told of people nobody ever referred. */
    Uni<Void> forget(Tx tx) {
        var today = Moment.of(clock.instant()).londonDay();
        return risks.forget(tx, today.minus(keptFor).atStartOfDay(Moment.LONDON).toInstant());
    }
}
