package org.securepathways.referrals.person.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.securepathways.referrals.person.BlindIndex;

/** The key people are marked with. Without one the service does not start: marks anybody could make hide nothing. */
@ApplicationScoped
class BlindIndexKey {
    private static final int KEY_BYTES = 32;
    private static final int FIRST = 1;

    private final Optional<String> setting;

    BlindIndexKey(@ConfigProperty(name = "pathways.blind-index.key") Optional<String> setting) {
        this.setting = setting;
    }

    void check(@Observes @Priority(FIRST) StartupEvent event) {
        var unused = index();
    }

    @Produces
    @ApplicationScoped
    BlindIndex index() {
        var text = setting.orElseThrow(() -> new IllegalStateException("""
                PATHWAYS_BLIND_INDEX_KEY is not set, and nobody is searched by marks anybody could make. Give it the \
                base64 of 32 random bytes (openssl rand -base64 32); keep it apart from the database and its backups."""));
        return new BlindIndex(decoded(text.strip()));
    }

    private static byte[] decoded(String text) {
        try {
            var key = Base64.getDecoder().decode(text);
            if (key.length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // Said below, without the cause: that could hold the key.
        }
        throw new IllegalStateException("PATHWAYS_BLIND_INDEX_KEY is not base64 of 32 bytes.");
    }
}
