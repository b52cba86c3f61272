package org.securepathways.referrals.intake.store;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How files of many referrals are taken. */
@ConfigMapping(prefix = "pathways.imports")
public interface ImportSettings {
    /** The largest file taken. */
    @WithDefault("50M")
    MemorySize largest();

    /** The most rows of one file. */
    @WithDefault("50000")
    int mostRows();

    /** How often to look for rows to deal with. */
    @WithDefault("PT0.5S")
    Duration look();

    /** How long an import that is done can be asked for. */
    @WithDefault("P30D")
    Duration keptFor();
}
