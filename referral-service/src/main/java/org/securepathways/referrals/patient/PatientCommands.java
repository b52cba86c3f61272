package org.securepathways.referrals.patient;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.Ids;
import org.securepathways.kit.time.NotInFuture;
import org.securepathways.referrals.patient.store.ReleaseTable;
import org.securepathways.referrals.patient.store.VoiceTable;
import org.securepathways.referrals.referral.ReferralCommands;

/** Records what a clinician lets the patient be told, and what the patient and those close to them say. */
@ApplicationScoped
public class PatientCommands {
    private final ReferralCommands referrals;
    private final ReleaseTable releases;
    private final VoiceTable voices;
    private final Clock clock;
    private final Ids ids;

    PatientCommands(ReferralCommands referrals, ReleaseTable releases, VoiceTable voices, Clock clock, Ids ids) {
        this.referrals = referrals;
        this.releases = releases;
        this.voices = voices;
        this.clock = clock;
        this.ids = ids;
    }

    /** From now on the summary tells it. */
    public Uni<Release> release(Tx tx, AccessScope clinician, UUID referralId, Part part, String hospital) {
        if (part == Part.DESTINATION && hospital == null) {
            throw RefusedException.of(PatientRefusal.HOSPITAL_REQUIRED, "hospital");
        }
        if (part != Part.DESTINATION && hospital != null) {
            throw RefusedException.of(PatientRefusal.HOSPITAL_ONLY_OF_DESTINATION, "hospital");
        }
        var release = new Release(ids.next(), part, hospital, clinician.name(), clock.instant(), null, null);
        return referrals
                .seen(tx, clinician, referralId)
                .chain(() -> releases.add(tx, referralId, release))
                .invoke(added -> {
                    if (!added) {
                        throw new RefusedException(PatientRefusal.RELEASED_ALREADY);
                    }
                })
                .replaceWith(release);
    }

    /** From now on the summary is silent about it again; that it was told stays on record. */
    public Uni<Void> withhold(Tx tx, AccessScope clinician, UUID referralId, Part part) {
        return referrals
                .seen(tx, clinician, referralId)
                .chain(() -> releases.withhold(tx, referralId, part, clinician.name(), clock.instant()))
                .invoke(held -> {
                    if (!held) {
                        throw new RefusedException(PatientRefusal.NOT_RELEASED);
                    }
                })
                .replaceWithVoid();
    }

    public Uni<Voice> record(
            Tx tx,
            AccessScope caller,
            UUID referralId,
            Voice.Kind kind,
            Enum<?> about,
            Enum<?> answer,
            String words,
            Moment at) {
        NotInFuture.check(at, "at", clock);
        var now = clock.instant();
        var voice = new Voice(
                ids.next(),
                kind,
                about.name(),
                answer == null ? null : answer.name(),
                words,
                at == null ? Moment.of(now) : at,
                caller.name(),
                now);
        return referrals
                .seen(tx, caller, referralId)
                .chain(() -> voices.add(tx, referralId, voice))
                .replaceWith(voice);
    }
}
