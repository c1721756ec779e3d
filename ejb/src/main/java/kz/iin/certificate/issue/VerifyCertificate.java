package kz.iin.certificate.issue;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.iin.number.Iin;
import kz.iin.person.BirthDate;

/** Answers whether a certificate is genuine and in force. Reads no more of it than that takes. */
@Stateless
public class VerifyCertificate {

    private static final String ISSUED = """
            select c.issued_at, encode(c.sha256, 'hex'), n.iin,
                   exists (select 1 from dispute d where d.application_id = c.application_id and d.settled_at is null),
                   case when a.status = 'ANNULLED' then a.status_since end,
                   (select min(corrected_at) from correction
                    where application_id = c.application_id and reason is not null and corrected_at >= c.issued_at),
                   (select number from certificate where replaces = c.number), a.birth_date
            from certificate c join formed_number n on n.application_id = c.application_id
                 join application a on a.id = c.application_id
            where\s""";

    private static final String BY_NUMBER = ISSUED + "c.number = ?1";
    private static final String BY_FILE = ISSUED + "c.sha256 = ?1";

    @PersistenceContext
    private EntityManager entities;

    /** @param sha256 of the file that is asked about */
    public Verification byDigest(String number, byte[] sha256) {
        String asked = HexFormat.of().formatHex(sha256);
        return verify(number, issued -> issued.sha256().equals(asked));
    }

    /** @param iin that the certificate shows */
    public Verification byIin(String number, Iin iin) {
        return verify(number, issued -> issued.iin().equals(iin));
    }

    /** @param born birth date of the holder; of a file that was destroyed none is known any more */
    public Verification byBirthDate(String number, BirthDate born) {
        return verify(number, issued -> issued.born().equals(Optional.of(born.toString())));
    }

    /** @param sha256 of a file of which nothing else is known */
    public Verification byFile(byte[] sha256) {
        return verify(entities.createNativeQuery(BY_FILE).setParameter(1, sha256), issued -> true);
    }

    private Verification verify(String number, Predicate<Issued> same) {
        return verify(entities.createNativeQuery(BY_NUMBER).setParameter(1, number), same);
    }

    private static Verification verify(Query found, Predicate<Issued> same) {
        List<?> rows = found.getResultList();
        return rows.stream()
                .map(row -> issued((Object[]) row))
                .map(issued -> same.test(issued) ? issued.verification() : new Verification.Different())
                .findFirst()
                .orElseGet(Verification.Unknown::new);
    }

    private static Issued issued(Object[] row) {
        return new Issued(
                ((Timestamp) row[0]).toInstant(),
                (String) row[1],
                new Iin((String) row[2]),
                new End(moment(row[4]), moment(row[5]), Optional.ofNullable((String) row[6])),
                (boolean) row[3],
                Optional.ofNullable((String) row[7]));
    }

    private static Optional<Instant> moment(Object column) {
        return Optional.ofNullable((Timestamp) column).map(Timestamp::toInstant);
    }

    /** How a certificate came out of force, if it did. */
    private record End(Optional<Instant> annulledAt, Optional<Instant> correctedAt, Optional<String> replacedBy) {}

    private record Issued(Instant at, String sha256, Iin iin, End end, boolean disputed, Optional<String> born) {

        Verification verification() {
            if (end.annulledAt.isPresent()) {
                return new Verification.Annulled(at, end.annulledAt.get());
            }
            if (end.correctedAt.isPresent()) {
                return new Verification.Replaced(at, end.correctedAt.get(), end.replacedBy);
            }
            return disputed ? new Verification.Disputed(at) : new Verification.Genuine(at);
        }
    }
}
