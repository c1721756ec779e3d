package kz.iin.access.administration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
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
