package kz.iin.access.administration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The store of the systems that may call us (docs/senders.md). */
@ApplicationScoped
class Partners {

    private static final String SENDERS = """
            select s.sender_id, s.name, s.active, array_to_string(s.proofs, ','),
                (select count(*) from sender_operation o where o.sender_id = s.sender_id)
            from sender s order by s.sender_id""";

    private static final String CERTIFICATES =
            "select sender_id, use, certificate, valid_to from sender_certificate order by sender_id, use, valid_from";

    /** By the beginning of its digest. */
    private static final String END = """
            update sender_certificate set valid_to = greatest(cast(?4 as timestamptz), valid_from + interval '1 second')
            where sender_id = ?1 and use = ?2 and substr(encode(sha256, 'hex'), 1, length(?3)) = ?3
                and (valid_to is null or valid_to > cast(?4 as timestamptz))""";

    private static final String REGISTER = """
            insert into sender (sender_id, name, proofs, per_second, burst)
            values (?1, ?2, string_to_array(?3, ' '), ?4, ?5)""";

    private static final String ALLOW = """
            insert into sender_operation (sender_id, service, operation)
            values (?1, split_part(?2, '/', 1), split_part(?2, '/', 2))""";

    @PersistenceContext
    private EntityManager entities;

    List<Partner> all() {
        Map<String, List<PartnerCertificate>> bySender = rows(CERTIFICATES).stream()
                .map(row -> (Object[]) row)
                .collect(groupingBy(row -> (String) row[0], mapping(Partners::certificate, toList())));
        return rows(SENDERS).stream()
                .map(row -> partner((Object[]) row, bySender))
                .toList();
    }

    /** One that isn't there yet, with what it may call. */
    void register(PartnerSheet sheet) {
        entities.createNativeQuery(REGISTER)
                .setParameter(1, sheet.id())
                .setParameter(2, sheet.of(PartnerField.NAME))
                .setParameter(3, sheet.of(PartnerField.PROOFS))
                .setParameter(4, sheet.number(PartnerField.PER_SECOND))
                .setParameter(5, sheet.number(PartnerField.BURST))
                .executeUpdate();
        for (String operation : sheet.each(PartnerField.OPERATIONS)) {
            entities.createNativeQuery(ALLOW)
                    .setParameter(1, sheet.id())
                    .setParameter(2, operation)
                    .executeUpdate();
        }
    }

    /** Until this transaction is over nobody else changes it. */
    void hold(String id) {
        entities.createNativeQuery("select sender_id from sender where sender_id = ?1 for update")
                .setParameter(1, id)
                .getResultList();
    }

    /** Whether the partner was otherwise before. */
    boolean setActive(String id, boolean active) {
        return entities.createNativeQuery("update sender set active = ?2 where sender_id = ?1 and active <> ?2")
                        .setParameter(1, id)
                        .setParameter(2, active)
                        .executeUpdate()
                == 1;
    }

    void add(String id, String use, String pem) {
        entities.createNativeQuery("select cast(add_sender_certificate(?1, ?2, ?3) as text)")
                .setParameter(1, id)
                .setParameter(2, use)
                .setParameter(3, pem)
                .getResultList();
    }

    /** Whether there was one by that digest, and it was believed still. */
    boolean end(String id, String use, String fingerprint, Instant at) {
        return entities.createNativeQuery(END)
                        .setParameter(1, id)
                        .setParameter(2, use)
                        .setParameter(3, fingerprint.replace(":", ""))
                        .setParameter(4, Timestamp.from(at))
                        .executeUpdate()
                == 1;
    }

    private List<?> rows(String sql) {
        return entities.createNativeQuery(sql).getResultList();
    }

    private static PartnerCertificate certificate(Object[] row) {
        return PartnerCertificate.of(
                (String) row[1],
                (byte[]) row[2],
                Optional.ofNullable((Timestamp) row[3]).map(Timestamp::toInstant));
    }

    private static Partner partner(Object[] row, Map<String, List<PartnerCertificate>> certificates) {
        return new Partner(
                (String) row[0],
                (String) row[1],
                (boolean) row[2],
                List.of(((String) row[3]).split(",")),
                ((Number) row[4]).intValue(),
                certificates.getOrDefault((String) row[0], List.of()));
    }
}
