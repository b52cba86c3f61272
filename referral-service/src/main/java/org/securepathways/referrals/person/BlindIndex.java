package org.securepathways.referrals.person;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes marks by which a person can be found without their name or number being read: the same is always marked the
 * same, and without the key no mark tells what it was made of. Names are compared without case, accents, spaces and
 * hyphens.
 */
public final class BlindIndex {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int MARK_BYTES = 16;
    private static final int KEY_ID_BYTES = 6;
    private static final Pattern PASSED_OVER = Pattern.compile("[\\p{M}\\p{P}\\p{S}\\p{Z}\\p{C}]");
    private static final String BETWEEN = "|";

    private final SecretKeySpec key;

    /** @param key 32 random bytes, kept apart from the database */
    public BlindIndex(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** Tells which key marks were made with, without telling anything of it. */
    public String keyId() {
        return mark("key", "", KEY_ID_BYTES);
    }

    /** All marks of a person; null for each that needs what is not known of them. */
    public Marks of(Person person) {
        return of(
                person.prisonNumber(),
                person.homeOfficeRef(),
                person.nhsNumber(),
                person.familyName(),
                person.givenName(),
                person.dateOfBirth());
    }

    /** The same, where not even a number need be known; each is null where it is not. */
    public Marks of(
            PrisonNumber prisonNumber,
            HomeOfficeRef homeOfficeRef,
            NhsNumber nhsNumber,
            String familyName,
            String givenName,
            LocalDate dateOfBirth) {
        var family = plain(familyName);
        var given = plain(givenName);
        var born = dateOfBirth == null ? null : dateOfBirth.toString();
        return new Marks(
                mark("prison number", prisonNumber == null ? null : prisonNumber.value()),
                mark("NHS number", nhsNumber == null ? null : nhsNumber.value()),
                mark("Home Office reference", homeOfficeRef == null ? null : homeOfficeRef.value()),
                mark("family name and birth", family, born),
                mark("full name", family, given),
                mark("full name and birth", family, given, born));
    }

    /** A mark of all of it; null where any of it is. */
    private String mark(String kind, String... parts) {
        return Arrays.asList(parts).contains(null) ? null : mark(kind, String.join(BETWEEN, parts), MARK_BYTES);
    }

    private String mark(String kind, String text, int length) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var whole = mac.doFinal((kind + BETWEEN + text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is missing from this Java", e);
        }
    }

    /** A name as it is compared; null where nothing of it is left to compare. */
    private static String plain(String name) {
        if (name == null) {
            return null;
        }
        var letters = PASSED_OVER
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        // Upper case first: it makes one of what has two small forms.
        var plain = letters.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? null : plain;
    }
}
