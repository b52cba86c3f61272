package org.securepathways.referrals.document.store.file;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** How documents are kept. */
@ConfigMapping(prefix = "pathways.documents")
public interface DocumentSettings {
    /** Base64 of 32 bytes each: the first locks what comes, all of them open what is there. */
    Optional<List<String>> keys();

    /** Where the encrypted files lie. */
    @WithDefault("documents")
    String folder();

    /** The largest document taken. */
    @WithDefault("20M")
    MemorySize largest();

    /** How many are received at once. */
    @WithDefault("16")
    int atOnce();

    /** Host and port of clamd; without it nothing is scanned. */
    Optional<String> scanner();
}
