package org.securepathways.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {
    @TempDir
    Path folder;

    @BeforeEach
    void makeKeys() throws Exception {
        new KeyPairFiles(folder.resolve("keys")).makeIfMissing();
    }

    @Test
    void a_token_is_signed_with_the_key_the_services_know() throws Exception {
        var parts = token("inreach").split("\\.");
        var publicKey = KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(
                        Base64.getDecoder().decode(new KeyPairFiles(folder.resolve("keys")).publicKeyText())));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(publicKey);
        signature.update((parts[0] + "." + parts[1]).getBytes(UTF_8));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
    }

    @Test
    void it_says_who_holds_it_and_for_how_long() throws Exception {
        var claims = claims(token("inreach", "--for", "30m"));
        assertThat(claims.get("iss").asText()).isEqualTo("secure-pathways-local");
        assertThat(claims.get("aud").asText()).isEqualTo("secure-pathways");
        assertThat(claims.get("sub").asText()).isEqualTo("inreach.LEI");
        assertThat(claims.get("groups"))
                .hasSize(1)
                .first()
                .extracting(JsonNode::asText)
                .isEqualTo("inreach");
        assertThat(claims.get("prison").asText()).isEqualTo("LEI");
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(1800);
    }

    @Test
    void a_claim_that_is_named_stands_instead_of_the_usual_one() throws Exception {
        var claims = claims(token("unit", "--unit", "X9B02", "--region", "NORTH_WEST"));
        assertThat(claims.get("unit").asText()).isEqualTo("X9B02");
        assertThat(claims.get("region").asText()).isEqualTo("NORTH_WEST");
    }

    @Test
    void an_unknown_role_is_answered_with_those_there_are() {
        assertThatThrownBy(() -> token("governor"))
                .isInstanceOf(Complaint.class)
                .hasMessageContaining("no role 'governor'")
                .hasMessageContaining("inreach, custody, assessor");
    }

    @Test
    void a_value_that_could_break_out_of_its_claim_is_refused() {
        assertThatThrownBy(() -> token("inreach", "--prison", "LEI\",\"groups\":[\"operator\"]"))
                .isInstanceOf(Complaint.class);
    }

    @Test
    void an_unknown_option_or_one_without_a_value_is_refused() {
        assertThatThrownBy(() -> token("inreach", "--ward", "4")).hasMessageContaining("no option '--ward'");
        assertThatThrownBy(() -> token("inreach", "--prison")).hasMessageContaining("Nothing follows --prison");
    }

    @Test
    void the_key_stays_the_same_and_its_private_half_is_the_owners_alone() throws Exception {
        var before = new KeyPairFiles(folder.resolve("keys")).publicKeyText();
        makeKeys();
        assertThat(new KeyPairFiles(folder.resolve("keys")).publicKeyText()).isEqualTo(before);
        assertThat(Files.getPosixFilePermissions(folder.resolve("keys/private.pem")))
                .hasSize(2);
    }

    @Test
    void without_keys_it_says_how_to_get_them() {
        assertThatThrownBy(() -> TokenCommand.of(List.of("inreach")).run(new Home(folder.resolve("empty"))))
                .hasMessageContaining("./pathways up");
    }

    private String token(String... arguments) {
        return TokenCommand.of(List.of(arguments)).run(new Home(folder));
    }

    private static JsonNode claims(String token) throws Exception {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
