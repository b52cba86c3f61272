package org.securepathways.assessments.level.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.securepathways.assessments.level.Prices;

/** The prices that ship, or those of the file set in their place; a bad line stops the service when it starts. */
@ApplicationScoped
public class PriceList {
    private static final Logger LOG = Logger.getLogger(PriceList.class);
    private static final String SHIPPED = "/level-prices.csv";

    private final Prices prices;

    PriceList(@ConfigProperty(name = "pathways.level-prices") Optional<String> file) {
        prices = new Prices(file.map(PriceList::set).orElseGet(PriceList::shipped));
    }

    void readAtStart(@Observes StartupEvent event) {
        LOG.debugf("Level prices: %s", prices);
    }

    public Prices prices() {
        return prices;
    }

    private static List<String> set(String file) {
        try {
            return Files.readAllLines(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the level prices cannot be read: " + file, e);
        }
    }

    private static List<String> shipped() {
        try (var file = PriceList.class.getResourceAsStream(SHIPPED);
                var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
