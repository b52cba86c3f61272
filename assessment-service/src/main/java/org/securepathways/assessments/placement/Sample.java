package org.securepathways.assessments.placement;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.securepathways.contracts.codes.DeclineNature;

/**
 * Which clinical declines are looked at a second time. The offer's id decides, so that nobody can choose, and a decline
 * heard twice is drawn once.
 *
 * @param share of clinical declines, from 0 to 1
 */
public record Sample(double share) {
    private static final double ALL = 0x1p32;

    public Sample {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share lies between 0 and 1");
        }
    }

    /** Whether that decline is drawn; one that is not clinical never is. */
    public boolean draws(UUID offerId, DeclineNature nature) {
        return nature == DeclineNature.CLINICAL && Integer.toUnsignedLong(hash(offerId)) / ALL < share;
    }

    private static int hash(UUID id) {
        try {
            byte[] bytes = ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .array();
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .getInt();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
