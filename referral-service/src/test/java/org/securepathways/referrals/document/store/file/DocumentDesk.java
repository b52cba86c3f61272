package org.securepathways.referrals.document.store.file;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.referrals.document.Content;

/** Reception and vault put together by hand. */
public record DocumentDesk(Reception reception, Vault vault) {

    public static DocumentDesk with(Path folder, String scanner, String keys) {
        var settings = new Settings(folder.toString(), Optional.ofNullable(scanner), keys);
        var read = new DocumentKeys(settings);
        read.read(null);
        var clock = Clock.systemUTC();
        var vault = new Vault(read, settings, clock);
        return new DocumentDesk(new Reception(vault, new VirusScanner(settings), clock, settings), vault);
    }

    public Content receive(String text) {
        return reception.receive(UUID.randomUUID(), new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
    }

    public byte[] read(Content content) throws IOException {
        try (var clear = vault.read(content.file(), content.keyId())) {
            return clear.readAllBytes();
        }
    }

    private record Settings(String folder, Optional<String> scanner, String text) implements DocumentSettings {
        @Override
        public Optional<List<String>> keys() {
            return text.isEmpty() ? Optional.empty() : Optional.of(List.of(text.split(",")));
        }

        @Override
        public MemorySize largest() {
            return new MemorySize(BigInteger.valueOf(1024 * 1024));
        }

        @Override
        public int atOnce() {
            return 4;
        }
    }
}
