package org.securepathways.kit.identity;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigSourceInterceptorFactory;
import io.smallrye.config.ConfigValue;
import java.util.List;

/**
 * Refuses to start where local tokens or the simulated clock stand beside a real issuer. Looks while the settings are
 * read, which is before anything is connected to, migrated or served.
 */
public final class LocalModeGuard implements ConfigSourceInterceptorFactory {
    private static final String ISSUER = "PATHWAYS_ISSUER";
    private static final List<String> LOCAL_ONLY = List.of("PATHWAYS_LOCAL_PUBLIC_KEY", "PATHWAYS_SIMULATED_CLOCK");

    @Override
    public ConfigSourceInterceptor getInterceptor(ConfigSourceInterceptorContext context) {
        for (var local : LOCAL_ONLY) {
            if (isSet(context, ISSUER) && isSet(context, local)) {
                throw new IllegalStateException(
                        ISSUER + " names a real issuer, beside which " + local + " is refused: unset one of them.");
            }
        }
        return ConfigSourceInterceptorContext::proceed;
    }

    private static boolean isSet(ConfigSourceInterceptorContext context, String name) {
        ConfigValue value = context.proceed(name);
        return value != null && value.getValue() != null && !value.getValue().isBlank();
    }
}
