package org.securepathways.kit.test;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tokens as the issuer would sign them. */
public final class Tokens {
    private final JwtClaimsBuilder claims;

    private Tokens(JwtClaimsBuilder claims) {
        this.claims = claims;
    }

    /** Somebody with that role, and those besides. */
    public static Tokens of(String role, String... more) {
        var roles = new HashSet<>(Set.of(more));
        roles.add(role);
        return new Tokens(Jwt.issuer("secure-pathways-local")
                .audience("secure-pathways")
                .subject(role + ".test")
                .upn(role + ".test")
                .groups(roles)
                .expiresIn(3600));
    }

    /** An inreach nurse of that prison. */
    public static String inreach(String prison) {
        return of("inreach").with("prison", prison).sign();
    }

    /** Somebody who answers for that unit. */
    public static String unit(String unit) {
        return of("unit").with("unit", unit).sign();
    }

    public Tokens with(String claim, String value) {
        return new Tokens(claims.claim(claim, value));
    }

    public Tokens from(String issuer) {
        return new Tokens(claims.issuer(issuer));
    }

    public Tokens expired() {
        return new Tokens(claims.issuedAt(1).expiresAt(2));
    }

    public String sign() {
        return claims.sign(key());
    }

    private static PrivateKey key() {
        try {
            var text = ConfigProvider.getConfig().getValue("pathways.test.private-key", String.class);
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
