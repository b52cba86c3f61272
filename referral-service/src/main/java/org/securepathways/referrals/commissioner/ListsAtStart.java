package org.securepathways.referrals.commissioner;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Reads the lists when the service starts, so that a bad line stops it then and not at the first referral. */
@ApplicationScoped
class ListsAtStart {
    private static final Logger LOG = Logger.getLogger(ListsAtStart.class);

    void read(@Observes StartupEvent event) {
        LOG.debugf("Commissioners: %s, gatekeepers: %s", AreaList.shipped(), GatekeeperList.shipped());
    }
}
