package org.securepathways.kit.identity;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Refuses to start where local tokens or the simulated clock stand beside a real issuer. */
@Singleton
class LocalModeGuard {
    private static final Logger LOG = Logger.getLogger(LocalModeGuard.class);

    void check(
            @Observes @Priority(1) StartupEvent event,
            @ConfigProperty(name = "pathways.issuer") Optional<String> issuer,
            @ConfigProperty(name = "pathways.local-public-key") Optional<String> localKey,
            @ConfigProperty(name = "pathways.simulated-clock") Optional<String> simulatedClock) {
        if (issuer.isPresent() && (localKey.isPresent() || simulatedClock.isPresent())) {
            throw new IllegalStateException(
                    "PATHWAYS_ISSUER names a real issuer, beside which PATHWAYS_LOCAL_PUBLIC_KEY"
                            + " and PATHWAYS_SIMULATED_CLOCK are refused: unset them, or unset the issuer.");
        }
        if (issuer.isEmpty() && localKey.isEmpty() && LaunchMode.current() == LaunchMode.NORMAL) {
            throw new IllegalStateException("Nobody could be recognised: set PATHWAYS_ISSUER to your OpenID Connect"
                    + " issuer, or start the platform on one machine with ./pathways up.");
        }
        if (localKey.isPresent()) {
            LOG.info("Local tokens are accepted: this is not for real patients");
        }
    }
}
