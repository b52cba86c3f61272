package org.securepathways.kit.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Whoever sent this request, as the token says. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public AccessScope scope() {
        var token = identity.getPrincipal() instanceof JsonWebToken jwt ? jwt : null;
        return new AccessScope(
                identity.getPrincipal().getName(),
                identity.getRoles(),
                claim(token, "prison"),
                claim(token, "unit"),
                claim(token, "region"),
                claim(token, "organisation"));
    }

    private static String claim(JsonWebToken token, String name) {
        return token == null || token.getClaim(name) == null
                ? null
                : token.getClaim(name).toString();
    }
}
