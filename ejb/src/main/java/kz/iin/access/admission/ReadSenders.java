package kz.iin.access.admission;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.iin.access.Proof;
import kz.iin.access.Rate;
import kz.iin.access.Sender;
import kz.iin.access.SenderCertificate;
import kz.iin.access.ServiceOperation;

/** Reads all senders: some tens of rows. */
@Stateless
public class ReadSenders {

    private static final String SENDERS = """
            select sender_id, active, array_to_string(proofs, ','), password_hash, per_second, burst from sender""";
    private static final String CERTIFICATES =
            "select sender_id, use, certificate, valid_from, valid_to from sender_certificate";
    private static final String OPERATIONS = "select sender_id, service, operation from sender_operation";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ParseCertificate parser;

    public List<Sender> all() {
        Map<Object, List<SenderCertificate>> certificates =
                rows(CERTIFICATES).collect(groupingBy(row -> row[0], flatMapping(this::certificate, toList())));
        Map<Object, Set<ServiceOperation>> operations =
                rows(OPERATIONS).collect(groupingBy(row -> row[0], mapping(ReadSenders::operation, toSet())));
        return rows(SENDERS)
                .map(row -> sender(
                        row, certificates.getOrDefault(row[0], List.of()), operations.getOrDefault(row[0], Set.of())))
                .toList();
    }

    private Stream<Object[]> rows(String sql) {
        List<?> rows = entities.createNativeQuery(sql).getResultList();
        return rows.stream().map(Object[].class::cast);
    }

    private static Sender sender(Object[] row, List<SenderCertificate> certificates, Set<ServiceOperation> operations) {
        return new Sender(
                (String) row[0],
                (Boolean) row[1],
                Stream.of(((String) row[2]).split(",")).map(Proof::valueOf).collect(toSet()),
                Optional.ofNullable((String) row[3]),
                certificates,
                operations,
                new Rate((Integer) row[4], (Integer) row[5]));
    }

    private Stream<SenderCertificate> certificate(Object[] row) {
        return parser.parse((String) row[0], (byte[]) row[2]).stream()
                .map(certificate -> new SenderCertificate(
                        SenderCertificate.Use.valueOf((String) row[1]),
                        certificate,
                        ((Timestamp) row[3]).toInstant(),
                        Optional.ofNullable((Timestamp) row[4]).map(Timestamp::toInstant)));
    }

    private static ServiceOperation operation(Object[] row) {
        return new ServiceOperation((String) row[1], (String) row[2]);
    }
}
