package org.securepathways.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Signs the tokens that stand in for a real issuer's on one machine. They run out by the machine's own time. */
public final class Tokens {
    static final String ISSUER = "secure-pathways-local";
    static final String AUDIENCE = "secure-pathways";

    private final PrivateKey key;

    private Tokens(PrivateKey key) {
        this.key = key;
    }

    public static Tokens of(Home home) {
        try {
            return new Tokens(new KeyPairFiles(home.keys()).signingKey());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The key in " + home.keys() + " cannot be read", e);
        }
    }

    /** A token for the role, with its usual claims where {@code claims} names no others. */
    public String token(String role, Map<String, String> claims, Duration valid) {
        var all = new TreeMap<>(Role.named(role).claims());
        all.putAll(claims);
        var holder = all.isEmpty() ? "local" : String.join(".", all.values());
        var now = Instant.now();
        var members = new TreeMap<String, String>();
        all.forEach((name, value) -> members.put(name, quoted(value)));
        members.put("iss", quoted(ISSUER));
        members.put("aud", quoted(AUDIENCE));
        members.put("sub", quoted(role + "." + holder));
        members.put("groups", "[" + quoted(role) + "]");
        members.put("iat", String.valueOf(now.getEpochSecond()));
        members.put("exp", String.valueOf(now.plus(valid).getEpochSecond()));
        return signed(members.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}")));
    }

    private String signed(String payload) {
        var content =
                base64("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes(UTF_8)) + "." + base64(payload.getBytes(UTF_8));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content.getBytes(UTF_8));
            return content + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The token cannot be signed", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String quoted(String text) {
        if (!text.matches("[A-Za-z0-9_.:@-]{1,80}")) {
            throw new Complaint("'" + text + "' is not a code a claim can hold");
        }
        return '"' + text + '"';
    }
}
