package org.securepathways.referrals.caseload;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.Ids;
import org.securepathways.referrals.caseload.store.CaseloadTable;
import org.securepathways.referrals.feed.Sheet;
import org.securepathways.referrals.feed.store.FeedTable;
import org.securepathways.referrals.feed.store.SheetFollower;
import org.securepathways.referrals.person.PrisonNumber;
import org.securepathways.referrals.prison.Prisons;
import org.securepathways.referrals.referral.ReferralRefusal;
import org.securepathways.referrals.release.Releasing;

/** Keeps each team's caseload, and keeps it right as the feed tells more. */
@ApplicationScoped
public class CaseloadCommands implements SheetFollower {
    private final CaseloadTable caseload;
    private final FeedTable feed;
    private final Clock clock;
    private final Ids ids;

    CaseloadCommands(CaseloadTable caseload, FeedTable feed, Clock clock, Ids ids) {
        this.caseload = caseload;
        this.feed = feed;
        this.clock = clock;
        this.ids = ids;
    }

    /** Puts somebody on the caller's caseload; not somebody the feed says is elsewhere. */
    public Uni<Entry> register(
            Tx tx,
            AccessScope caller,
            PrisonNumber number,
            CaseloadReason reason,
            CustodyStatus status,
            Releasing.Dates dates) {
        if (Prisons.openWithCode(caller.prison() == null ? "" : caller.prison()).isEmpty()) {
            throw new RefusedException(ReferralRefusal.NOT_YOUR_PRISON);
        }
        return feed.lock(tx, List.of(number)).chain(keptAs -> {
            var kept = keptAs.get(number);
            var told = new Entry(ids.next(), caller.prison(), kept, reason, status, dates, clock.instant(), null);
            return feed.sheet(tx.session(), kept)
                    .invoke(sheet -> checkHere(sheet, caller.prison()))
                    .map(told::by)
                    .call(entry -> caseload.add(tx, entry, caller.name()));
        });
    }

    public Uni<Void> end(Tx tx, AccessScope caller, UUID id, CaseloadEnding reason) {
        return caseload.end(tx, caller, id, reason);
    }

    @Override
    public Uni<Void> told(Tx tx, Map<PrisonNumber, Sheet> sheets) {
        return caseload.of(tx, sheets.keySet())
                .map(entries -> entries.stream()
                        .map(found -> found.entry().under(found.kept()).by(sheets.get(found.kept())))
                        .toList())
                .chain(entries -> caseload.change(tx, entries));
    }

    private static void checkHere(Sheet sheet, String prison) {
        boolean known = sheet.prison() != null;
        if (known && !(sheet.isHeld() && sheet.prison().code().equals(prison))) {
            throw RefusedException.of(CaseloadRefusal.NOT_HELD_HERE, "prisonNumber");
        }
    }
}
