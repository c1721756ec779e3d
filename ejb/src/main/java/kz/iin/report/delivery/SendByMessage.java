package kz.iin.report.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import kz.iin.mail.Enclosure;
import kz.iin.registry.mfa.MfaGateway;
import kz.iin.registry.mfa.ReportHead;
import kz.iin.registry.mfa.ReportLetter;
import kz.iin.registry.mfa.ReportPart;
import kz.iin.registry.outbox.Outbox;
import kz.iin.report.form.Form;

/** Puts a report into the outbox and takes its delivery off the timer's hands, in one transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SendByMessage {

    /** No longer due: from here on the outbox knows when it is tried. */
    private static final String HAND_OVER = """
            with handed as (update report_delivery set due_at = null, last_failure = null, refusal = null
                            where id = ?1 and due_at is not null returning edition, created_at)
            select number, kind, period_from, period_to, counted_at, handed.created_at,
                   mission, country, citizenship, category, officer
            from handed join report_edition on number = edition""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private MfaGateway ministry;

    @Inject
    private Outbox outbox;

    /** A delivery that is not due any more is left alone. */
    public void send(long delivery, List<Enclosure> forms) {
        List<?> handed =
                entities.createNativeQuery(HAND_OVER).setParameter(1, delivery).getResultList();
        handed.stream().map(Object[].class::cast).forEach(row -> {
            ReportLetter letter = letter(row, forms);
            outbox.put(delivery, ministry.write(letter), letter.writtenAt());
        });
    }

    private static ReportLetter letter(Object[] row, List<Enclosure> forms) {
        ReportHead head = new ReportHead(
                (String) row[0],
                (String) row[1],
                ((Date) row[2]).toLocalDate(),
                ((Date) row[3]).toLocalDate(),
                ((Timestamp) row[4]).toInstant(),
                new ReportPart(code(row[6]), code(row[7]), code(row[8]), code(row[9]), code(row[10])));
        return new ReportLetter(
                head, ((Timestamp) row[5]).toInstant(), content(forms, Form.PDF), content(forms, Form.XML));
    }

    private static Optional<String> code(Object column) {
        return Optional.ofNullable((String) column);
    }

    private static byte[] content(List<Enclosure> forms, Form form) {
        return forms.stream()
                .filter(one -> one.mediaType().equals(form.mediaType()))
                .findFirst()
                .map(Enclosure::content)
                .orElseThrow(() -> new IllegalStateException("a report without its " + form));
    }
}
