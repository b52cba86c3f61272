package org.securepathways.referrals.finding.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.test.Engines;
import org.securepathways.referrals.finding.Filter;
import org.securepathways.referrals.finding.Side;
import org.securepathways.referrals.person.Marks;
import org.securepathways.referrals.prison.Prison;
import org.securepathways.referrals.prison.Prisons;
import org.securepathways.referrals.referral.Missing;
import org.securepathways.referrals.referral.ReferralStatus;
import org.securepathways.referrals.referral.store.Sight;

/**
 * Among 100,000 referrals, a twentieth of them open, no page of a list, a search or a worklist reads a tenth of them:
 * PostgreSQL counts the rows, so that a slow machine fails nothing. Its figures go into docs/performance.md.
 */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class FindingPlanTest {
    private static final String SCHEMA = "many_referrals";
    private static final int MOST_ROWS = 10_000;
    private static final LocalDate TODAY = LocalDate.parse("2026-11-28");
    private static final Place LAST = new Place(1, Instant.parse("2026-10-01T00:00:00Z"), new UUID(5, 5));

    private static final Map<String, Filter> FILTERS = Map.of(
            "list of open ones", filter(ReferralStatus.OPEN, Set.of(), Set.of(), OptionalInt.empty()),
            "list of ended ones", filter(ReferralStatus.CLOSED, Set.of(), Set.of(), OptionalInt.empty()),
            "list of a prison's",
                    filter(
                            ReferralStatus.OPEN,
                            Set.of(Prisons.withCode("LEI").orElseThrow()),
                            Set.of(Missing.Step.TO_SEND),
                            OptionalInt.of(14)));

    private static final Marks MARKS = new Marks("4711", null, null, "4711", null, null);

    private static final String MANY = """
            insert into person (id, prison_number, family_name, given_name, date_of_birth, recorded_at)
            select gen_random_uuid(), 'P' || i, 'Ward' || i, 'Sam', '1990-05-17', now()
            from generate_series(1, 100000) i;
            insert into referral (id, episode_id, person_id, kept_id, status, prison, origin_prison, region,
                jurisdiction, custody_status, legal_power, sent_at, urgency, urgency_ground, level_wanted,
                care_pathway, age_band, diagnosis_group, offence_group, recorded_at, version, clock_from,
                missing_step, work_rank, referrer_next, receiving_next)
            select n.id, n.id, n.id, n.id, case when open then 'OPEN' else 'CLOSED' end, prison, 'LEI', region,
                   'ENGLAND', 'SENTENCED', 'S47', '2026-03-02', 'URGENT', 'DETAINABLE', 'MEDIUM', 'MENTAL_ILLNESS',
                   'AGE_25_TO_64', 'PSYCHOSIS', 'ROBBERY', now(), 0,
                   timestamptz '2026-11-28T00:00:00Z' - random() * interval '400 days',
                   'TO_SEND', 1 + (random() * 2)::int,
                   case when open then 'TELL_WHAT_IS_REQUIRED' end, case when open then 'RECEIVE' end
            from (select id, random() < 0.05 as open,
                         (array ['LEI', 'MDI', 'BXI', 'PNI', 'HVI', 'LFI', 'GHI', 'ACI'])[1 + (random() * 7)::int] as prison,
                         (array ['NORTH_WEST', 'LONDON', 'MIDLANDS', 'WALES'])[1 + (random() * 3)::int] as region
                  from person) n;
            insert into person_mark (person_id, key_id, prison_number, family_name_and_birth)
            select id, 'a key', row_number() over (), row_number() over () from person;
            insert into referral_payer (referral_id, commissioner, jurisdiction, rule, settled, funding_requested_at,
                                        funding_approved_at)
            select id, 'Q', 'ENGLAND', 'LAST_GP', true, '2026-03-02',
                   case when status = 'OPEN' and random() < 0.1 then null else '2026-03-02' end
            from referral;
            insert into referral_fact (id, referral_id, number, type, occurred_at, recorded_at, recorded_by, data)
            select gen_random_uuid(), id, n, 'secure-pathways.referral.' || case n when 1 then 'sent' when 2
                   then 'start-claimed' else 'start-ruled' end, now(), now(), 'nobody', '{"milestone": "REFERRAL_SENT"}'
            from referral cross join generate_series(1, 3) n where n = 1 or work_rank = 1 and random() < 0.02;
            insert into new_risk (id, prison_number, risk, seen_at, told_by, told_at, referrer_read_at, receiving_read_at)
            select gen_random_uuid(), prison_number, 'SUICIDE', '2026-11-01', 'nobody', now(),
                   case when random() < 0.9 then now() end, case when random() < 0.9 then now() end
            from person where random() < 0.02;
            analyze""";

    @Inject
    AgroalDataSource database;

    @Test
    void no_page_reads_even_a_tenth_of_the_table() throws SQLException {
        migrate();
        try (var connection = database.getConnection()) {
            run(connection, "set search_path to " + SCHEMA);
            run(connection, MANY);
            var read = new TreeMap<String, Long>();
            for (var sight : Map.of(
                            "everywhere", scope(Roles.GATEKEEPER, null, null),
                            "in a region", scope(Roles.GATEKEEPER, null, "LONDON"),
                            "in a prison", scope(Roles.INREACH, "LEI", null))
                    .entrySet()) {
                for (var place : Map.of("first page", Optional.<Place>empty(), "next page", Optional.of(LAST))
                        .entrySet()) {
                    var name = sight.getKey() + ", " + place.getKey();
                    for (var filter : FILTERS.entrySet()) {
                        var listed = ListQuery.where(Sight.of(sight.getValue()), filter.getValue(), TODAY)
                                .and(place.getValue(), Place::after);
                        read.put(filter.getKey() + " " + name, rows(connection, ListQuery.page(listed), listed));
                    }
                    var searched = SearchQuery.marked(Where.seenBy(Sight.of(sight.getValue())), MARKS)
                            .and(place.getValue(), Place::after);
                    read.put("search " + name, rows(connection, ListQuery.page(searched), searched));
                    for (var side : sidesOf(sight.getKey())) {
                        var sides = EnumSet.of(side);
                        var due =
                                WorklistQuery.seenBy(sight.getValue(), sides).and(place.getValue(), Place::afterInWork);
                        read.put(
                                "worklist of " + side + " " + name,
                                rows(connection, WorklistQuery.page(sides, due), due));
                    }
                }
            }
            run(connection, "set search_path to public");
            run(connection, "drop schema " + SCHEMA + " cascade");

            read.forEach((page, rows) -> System.out.printf(Locale.ROOT, "%,8d rows read: %s%n", rows, page));
            assertThat(read)
                    .hasSize(38)
                    .allSatisfy((page, rows) -> assertThat(rows).as(page).isLessThan(MOST_ROWS));
        }
    }

    /** A referrer is bound to a prison, and nobody else is. */
    private static Set<Side> sidesOf(String sight) {
        return sight.equals("in a prison")
                ? EnumSet.of(Side.REFERRER)
                : EnumSet.complementOf(EnumSet.of(Side.REFERRER));
    }

    private static Filter filter(
            ReferralStatus status, Set<Prison> prisons, Set<Missing.Step> missing, OptionalInt days) {
        return new Filter(Set.of(status), prisons, Set.of(), missing, days);
    }

    private static AccessScope scope(String role, String prison, String region) {
        return new AccessScope("somebody", Set.of(role), prison, null, region, null);
    }

    /** How many rows were read from tables for this page, as PostgreSQL counted them. */
    private static long rows(Connection connection, String page, Where where) throws SQLException {
        var sql = page.replace(":limit", "50");
        for (var value : where.values().entrySet()) {
            sql = sql.replaceAll(":" + value.getKey() + "\\b", literals(value.getValue()));
        }
        var plan = new StringBuilder();
        try (var statement = connection.createStatement();
                var lines = statement.executeQuery("explain (analyze, timing off) " + sql)) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return Scans.rowsIn(plan.toString());
    }

    private static String literals(Object value) {
        var values = value instanceof Collection<?> several ? several : List.of(value);
        return values.stream().map(one -> "'" + one + "'").collect(Collectors.joining(", "));
    }

    private void migrate() {
        var result = Flyway.configure()
                .dataSource(database)
                .schemas(SCHEMA)
                .locations("db/kit", "db/migration")
                .load()
                .migrate();
        assertThat(result.success).isTrue();
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
