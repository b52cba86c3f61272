package org.securepathways.referrals.prison;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Reads the list when the service starts, so that a bad line stops it then and not at the first referral. */
@ApplicationScoped
class PrisonsAtStart {
    private static final Logger LOG = Logger.getLogger(PrisonsAtStart.class);

    void read(@Observes StartupEvent event) {
        LOG.infof("%d prisons are known", Prisons.all().size());
    }
}
