package org.securepathways.referrals.patient.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.patient.Voice;

/** Keeps what the patient and those close to them said. */
@ApplicationScoped
public class VoiceTable {
    static final String READ = """
            select id, kind, about, answer, words, said_at, recorded_by, recorded_at
            from patient_voice where referral_id = :referral order by id""";

    public Uni<Void> add(Tx tx, UUID referralId, Voice voice) {
        return tx.session()
                .createNativeQuery("""
                        insert into patient_voice
                            (id, referral_id, kind, about, answer, words, said_at, recorded_by, recorded_at)
                        values (:id, :referral, :kind, :about, nullif(:answer, ''), nullif(:words, ''), :saidAt, :by,
                                :at)""")
                .setParameter("id", voice.id())
                .setParameter("referral", referralId)
                .setParameter("kind", voice.kind().name())
                .setParameter("about", voice.about())
                .setParameter("answer", voice.answer() == null ? "" : voice.answer())
                .setParameter("words", voice.words() == null ? "" : voice.words())
                .setParameter("saidAt", voice.saidAt().text())
                .setParameter("by", voice.by())
                .setParameter("at", voice.recordedAt())
                .executeUpdate()
                .replaceWithVoid();
    }

    static Voice voice(Object[] row) {
        return new Voice(
                (UUID) row[0],
                Voice.Kind.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                new Moment((String) row[5]),
                (String) row[6],
                ((OffsetDateTime) row[7]).toInstant());
    }
}
