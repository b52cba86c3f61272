package org.securepathways.contracts.transfer;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;

/** What the public topic carries: at once a CloudEvent's data and a valid HMPPS domain event. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DomainEvent<I>(
        String eventType,
        int version,

        @JsonFormat(without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        OffsetDateTime occurredAt,

        @JsonFormat(without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        OffsetDateTime publishedAt,

        String description,
        String detailUrl,
        I additionalInformation,
        PersonReference personReference) {

    /** The event as it is published: version and description are fixed, both times carry London's offset. */
    public static <I> DomainEvent<I> of(
            EventType type, Instant occurredAt, Instant publishedAt, String detailUrl, UUID referralId, I information) {
        return new DomainEvent<>(
                type.wireName(),
                1,
                inLondon(occurredAt),
                inLondon(publishedAt),
                type.description(),
                detailUrl,
                information,
                PersonReference.ofCase(referralId));
    }

    private static OffsetDateTime inLondon(Instant instant) {
        return instant.atZone(Moment.LONDON).toOffsetDateTime();
    }

    /** The case, never the person: the prison number is behind {@code detailUrl}, with the reader's own rights. */
    public record PersonReference(List<Identifier> identifiers) {
        public static PersonReference ofCase(UUID referralId) {
            return new PersonReference(List.of(new Identifier("SECURE_PATHWAYS_CASE", referralId.toString())));
        }
    }

    /** One identifier with its type. */
    public record Identifier(String type, String value) {}
}
