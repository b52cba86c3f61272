package org.securepathways.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.securepathways.local.Part;

/** A service that could be reached by real people does not take the local stand-ins. */
class LocalModeIT {
    @RegisterExtension
    static final StoryPlatform stories = new StoryPlatform();

    @Test
    void beside_a_real_issuer_local_tokens_are_refused() throws IOException, InterruptedException {
        assertThat(startWith(Map.of("PATHWAYS_ISSUER", "https://issuer.example", "PATHWAYS_LOCAL_PUBLIC_KEY", "key")))
                .contains("PATHWAYS_LOCAL_PUBLIC_KEY");
    }

    @Test
    void beside_a_real_issuer_the_simulated_clock_is_refused() throws IOException, InterruptedException {
        assertThat(startWith(Map.of("PATHWAYS_ISSUER", "https://issuer.example", "PATHWAYS_SIMULATED_CLOCK", "clock")))
                .contains("PATHWAYS_SIMULATED_CLOCK");
    }

    @Test
    void without_any_issuer_nothing_starts() throws IOException, InterruptedException {
        assertThat(startWith(Map.of())).contains("auth-server-url");
    }

    /** What a service says that ends by itself, and not well. */
    private static String startWith(Map<String, String> environment) throws IOException, InterruptedException {
        var jar = Path.of(System.getProperty("pathways.root"), "referral-service/target/quarkus-app/quarkus-run.jar");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-Xmx160m", "-jar", jar.toString()).redirectErrorStream(true);
        var addresses = stories.platform().addresses();
        builder.environment().put("PATHWAYS_PORT", "0");
        builder.environment().put("PATHWAYS_DATABASE", addresses.hostAndPort(Part.POSTGRES) + "/referrals");
        builder.environment().put("PATHWAYS_DATABASE_USER", "referrals");
        builder.environment().put("PATHWAYS_DATABASE_PASSWORD", "not needed");
        builder.environment().put("PATHWAYS_KAFKA", addresses.hostAndPort(Part.KAFKA));
        builder.environment().putAll(environment);
        var service = builder.start();
        try {
            var said = new String(service.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(service.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(service.exitValue()).isNotZero();
            return said;
        } finally {
            service.destroyForcibly();
        }
    }
}
