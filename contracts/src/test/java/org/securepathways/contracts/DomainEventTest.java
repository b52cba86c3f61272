package org.securepathways.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.contracts.ContractFiles.MAPPER;
import static org.securepathways.contracts.ContractFiles.example;
import static org.securepathways.contracts.ContractFiles.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.securepathways.contracts.codes.Party;
import org.securepathways.contracts.transfer.DomainEvent;
import org.securepathways.contracts.transfer.HolderInformation;

class DomainEventTest {
    private static final UUID REFERRAL = UUID.fromString("019cadd4-a5dc-7058-a5c2-64c505d95954");
    private static final Instant SUMMER = Instant.parse("2026-06-01T23:30:00Z");

    @Test
    void what_is_made_satisfies_the_schema_and_carries_londons_offset() throws Exception {
        JsonNode made = MAPPER.valueToTree(moved());

        assertThat(faults(EventType.HOLDER_CHANGED, made)).isEmpty();
        assertThat(made.path("occurredAt").asText()).isEqualTo("2026-06-02T00:30:00+01:00");
        assertThat(made.path("personReference").toString()).contains(REFERRAL.toString());
    }

    @Test
    void the_offset_it_was_written_with_is_read_back() throws Exception {
        String written = MAPPER.writeValueAsString(moved());
        DomainEvent<HolderInformation> read = MAPPER.readValue(
                written, MAPPER.getTypeFactory().constructParametricType(DomainEvent.class, HolderInformation.class));

        assertThat(read).isEqualTo(moved());
    }

    /** The rules of the prison service's base schema: three parts required, the others typed. */
    @ParameterizedTest
    @MethodSource("org.securepathways.contracts.RecordTest#publicTypes")
    void every_public_example_is_a_valid_hmpps_domain_event(EventType type) {
        JsonNode event = example(type);

        assertThat(event.path("eventType").asText()).isEqualTo(type.wireName()).matches("[a-z-]+(\\.[a-z-]+)+");
        assertThat(event.path("version").isIntegralNumber()).isTrue();
        assertThat(event.path("occurredAt").isTextual()).isTrue();
        assertThat(event.path("description").asText()).isEqualTo(type.description());
        assertThat(event.path("detailUrl").isTextual()).isTrue();
        assertThat(event.path("additionalInformation").isObject()).isTrue();
        assertThat(event.path("personReference").path("identifiers"))
                .singleElement()
                .satisfies(identifier -> {
                    assertThat(identifier.path("type").asText()).isEqualTo("SECURE_PATHWAYS_CASE");
                    assertThat(identifier.path("value").asText()).isEqualTo(REFERRAL.toString());
                });
    }

    private static DomainEvent<HolderInformation> moved() {
        return DomainEvent.of(
                EventType.HOLDER_CHANGED,
                SUMMER,
                SUMMER,
                "https://tracker.example/journeys/" + REFERRAL,
                REFERRAL,
                new HolderInformation(REFERRAL, null, Party.UNIT, SUMMER, "LEI"));
    }
}
