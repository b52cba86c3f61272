package org.securepathways.tracker.tracking.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One fact, as stored. */
@Entity
@Table(name = "fact")
class FactRow {
    @Id
    UUID id;

    @Column(name = "referral_id")
    UUID referralId;

    String type;

    @Column(name = "occurred_at")
    Instant occurredAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    String source;
    long sequence;
    String data;
}
