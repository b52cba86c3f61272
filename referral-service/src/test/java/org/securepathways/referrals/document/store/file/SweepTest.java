package org.securepathways.referrals.document.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.securepathways.referrals.document.DocumentApi.A_PDF;
import static org.securepathways.referrals.document.DocumentApi.download;
import static org.securepathways.referrals.document.DocumentApi.givenADocument;
import static org.securepathways.referrals.document.DocumentApi.givenAnAnnounced;
import static org.securepathways.referrals.document.DocumentApi.one;
import static org.securepathways.referrals.referral.ReferralApi.givenAReferral;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class SweepTest {
    @Inject
    Sweep sweep;

    @Inject
    Vault vault;

    @Test
    void after_a_day_only_what_a_document_has_is_left() throws Throwable {
        var referral = givenAReferral();
        var stored = givenADocument(referral, "LETTER");
        var awaited = givenAnAnnounced(referral, "LETTER");
        var orphan = UUID.randomUUID();
        try (var file = vault.write(orphan)) {
            file.write(A_PDF);
        }
        assertThat(vault.keep(orphan)).isNotEmpty();

        sweep();
        assertThat(vault.folder().resolve(orphan.toString())).exists();
        one(referral, awaited).statusCode(200);

        TestClock.forward(Duration.ofHours(25));
        sweep();
        assertThat(vault.folder().resolve(orphan.toString())).doesNotExist();
        one(referral, awaited).statusCode(404).body("code", is("DOCUMENT_UNKNOWN"));
        download(Tokens.inreach("LEI"), referral, stored).statusCode(200);
    }

    private void sweep() throws Throwable {
        assertThat(VertxContextSupport.subscribeAndAwait(() -> sweep.run().replaceWith("done")))
                .isEqualTo("done");
    }
}
