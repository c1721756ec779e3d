package kz.iin.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.iin.audit.chain.AuditDatabase;
import kz.iin.audit.chain.PlaceEntries;
import kz.iin.audit.verify.Verification;
import kz.iin.audit.verify.VerifyAudit;
import kz.iin.run.Database;
import org.flywaydb.core.Flyway;

/**
 * How many entries of the audit are verified in a second, each twentieth with details. The floor is reading the same
 * rows and looking at nothing. One thread, in this process; no server.
 */
final class AuditVerification implements Benchmark {

    /** The digests are made here as {@code kz.iin.audit} makes them: were they not, the verification would say so. */
    private static final String FILL = """
        create function pg_temp.told(content bytea) returns bytea language sql immutable as
            $$ select coalesce(int4send(octet_length(content)) || content, int4send(-1)) $$;

        create function pg_temp.told(content text) returns bytea language sql immutable as
            $$ select pg_temp.told(convert_to(content, 'UTF8')) $$;

        create temporary table act as
        select n, timestamptz '2026-03-02T00:00:00Z' + n * interval '1 second' as at, 'Asia/Tokyo' as zone,
            'a.bekova' as actor, 'JP01' as mission, 'VIEWED_APPLICATION' as act,
            '2026-' || lpad(n::text, 8, '0') as application, case when n %% 20 = 0 then sha256(int4send(n)) end as salt
        from generate_series(1, %d) as n;

        insert into audit_entry (at, zone, actor, mission, act, applications, detail_digest, digest)
        select at, zone, actor, mission, act, array[application], detail, sha256(
            int8send((extract(epoch from at) * 1000000)::bigint) || pg_temp.told(zone) || pg_temp.told(actor)
            || pg_temp.told(null::text) || pg_temp.told(mission) || pg_temp.told(act) || pg_temp.told(application)
            || pg_temp.told(detail))
        from act, hmac(int8send(1) || pg_temp.told('surname') || int8send(1) || pg_temp.told('SATO') || int8send(1)
            || pg_temp.told('SAITO'), salt, 'sha256') as detail
        order by n;

        insert into audit_detail (entry_id, salt, fields, before, after)
        select id, salt, '{surname}', '{SATO}', '{SAITO}'
        from act join audit_entry on applications = array[application] and detail_digest is not null
        where salt is not null;

        analyze audit_entry, audit_detail;
        """;

    private static final String ALL = "select * from audit_entry order by day, position";
    private static final int FETCHED_AT_ONCE = 2000;

    @Override
    public String name() {
        return "audit.verify";
    }

    @Override
    public List<Figure> measure(Site site, Sizes sizes) throws Exception {
        Database database = site.database();
        migrate(database);
        database.execute(FILL.formatted(sizes.auditEntries()));
        AuditDatabase audit = new AuditDatabase(database::connect);
        new PlaceEntries(audit, Clock.systemUTC()).place();
        database.execute("analyze audit_entry");
        List<Double> verified = new ArrayList<>();
        List<Double> read = new ArrayList<>();
        for (int i = 0; i <= sizes.boots(); i++) {
            read.add(rate(sizes, () -> read(database)));
            verified.add(rate(sizes, () -> verify(audit, sizes)));
        }
        return List.of(Figure.beside(Median.of(warm(read)), name(), Median.of(warm(verified)), "/s"));
    }

    private static void migrate(Database database) {
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.environment().get("IIN_DB_USER"),
                        database.environment().get("IIN_DB_PASSWORD"))
                .locations("classpath:kz/iin/schema")
                .load()
                .migrate();
    }

    private static void verify(AuditDatabase audit, Sizes sizes) {
        Verification verification = new VerifyAudit(audit).verify();
        if (!verification.isIntact() || verification.entries() != sizes.auditEntries()) {
            throw new IllegalStateException("not intact: " + verification);
        }
    }

    private static void read(Database database) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(FETCHED_AT_ONCE);
            walk(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void walk(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(ALL)) {
            while (rows.next()) {
                rows.getLong(1);
            }
        }
    }

    private static List<Double> warm(List<Double> rounds) {
        return rounds.subList(1, rounds.size());
    }

    private static double rate(Sizes sizes, Runnable walk) {
        long start = System.nanoTime();
        walk.run();
        return sizes.auditEntries() * (double) TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - start);
    }
}
