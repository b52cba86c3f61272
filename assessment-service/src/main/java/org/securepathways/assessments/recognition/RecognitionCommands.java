package org.securepathways.assessments.recognition;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.securepathways.assessments.recognition.store.AgreementTable;
import org.securepathways.assessments.recognition.store.TrustTable;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Region;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.NotInFuture;

/** Loads, decides, stores: each in the transaction it is given. A unit speaks for its own organisation only. */
@ApplicationScoped
public class RecognitionCommands {
    private final TrustTable trust;
    private final AgreementTable agreements;
    private final Clock clock;

    RecognitionCommands(TrustTable trust, AgreementTable agreements, Clock clock) {
        this.trust = trust;
        this.agreements = agreements;
        this.clock = clock;
    }

    public Uni<Trust> step(
            Tx tx,
            AccessScope scope,
            String prison,
            String organisation,
            TrustAct act,
            LocalDate on,
            TrustReason reason) {
        NotInFuture.check(Moment.on(on), "on", clock);
        if (scope.has(Roles.UNIT) && !organisation.equals(scope.organisation())) {
            throw RefusedException.of(RecognitionRefusal.RECOGNITION_NOT_YOUR_ORGANISATION, "organisation");
        }
        return trust.step(tx, prison, organisation, new TrustStep(act, on, reason, scope.name(), clock.instant()));
    }

    public Uni<Agreement> agree(Tx tx, AccessScope scope, Agreement proposed) {
        var agreement = proposed.agreed(today());
        return agreements.add(tx, scope, agreement).replaceWith(agreement);
    }

    public Uni<Agreement> end(Tx tx, AccessScope scope, UUID id) {
        return agreements.change(tx, scope, id, before -> before.ended(today()));
    }

    public Uni<Void> place(Tx tx, AccessScope scope, String organisation, Region region) {
        return agreements.place(tx, scope, organisation, region);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Moment.LONDON);
    }
}
