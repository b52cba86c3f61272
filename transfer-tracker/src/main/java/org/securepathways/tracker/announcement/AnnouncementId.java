package org.securepathways.tracker.announcement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.securepathways.contracts.EventType;

/** Ids made from names (UUID version 5): what is said twice has one id. Changing this changes every id ever given. */
final class AnnouncementId {
    private static final UUID NAMESPACE = UUID.fromString("6d0f1f6e-6a3c-5f0b-9b4f-2b7e0c5a9d11");
    private static final long VERSION_5 = 0x5000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private AnnouncementId() {}

    static UUID of(UUID referralId, EventType type, Object... key) {
        String name = Arrays.stream(key).map(String::valueOf).collect(Collectors.joining("|"));
        return named(referralId + "|" + type.wireName() + "|" + name);
    }

    private static UUID named(String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .array());
            ByteBuffer hash = ByteBuffer.wrap(digest.digest(name.getBytes(UTF_8)));
            long high = (hash.getLong() & ~0xF000L) | VERSION_5;
            long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | VARIANT;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
