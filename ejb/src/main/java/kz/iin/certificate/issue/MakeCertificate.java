package kz.iin.certificate.issue;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.application.Application;
import kz.iin.application.ApplicationChanges;
import kz.iin.application.Applications;
import kz.iin.audit.Act;
import kz.iin.audit.Actor;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Deed;
import kz.iin.calendar.Zones;
import kz.iin.certificate.CertificatePage;
import kz.iin.certificate.CertificateTemplate;
import kz.iin.certificate.SealPdf;
import kz.iin.certificate.SealRefused;
import kz.iin.certificate.print.UnprintableCertificate;

/** Makes one certificate: the row that is due is held while the page is set, so that no other node makes it too. */
@Stateless
public class MakeCertificate {

    private static final Logger LOG = Logger.getLogger(MakeCertificate.class.getName());
    private static final Duration RETRY = Duration.ofMinutes(10);

    private static final String DUE = """
            select id from application where status = 'FORMED' and certificate_due_at <= ?1
              and not exists (select 1 from dispute where application_id = application.id and settled_at is null)
            order by certificate_due_at, id limit 1 for update skip locked""";

    private static final String LAST = """
            select number from certificate earlier where application_id = ?1
              and not exists (select 1 from certificate where replaces = earlier.number)""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Applications applications;

    @Inject
    private CertificateNumbers certificateNumbers;

    @Inject
    private ContentOf content;

    @Inject
    private Marking marking;

    @Inject
    private SealPdf seal;

    @Inject
    private AuditTrail audit;

    /** @return false when no certificate is due */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean next(CertificateTemplate template, Instant at) {
        List<?> due = entities.createNativeQuery(DUE)
                .setParameter(1, Timestamp.from(at))
                .getResultList();
        due.stream().map(Number.class::cast).map(Number::longValue).forEach(id -> make(id, template, at));
        return !due.isEmpty();
    }

    private void make(long id, CertificateTemplate template, Instant at) {
        Application application = applications.hold(id);
        try {
            issue(application, template, at);
        } catch (UnprintableCertificate | SealRefused notMade) {
            application.postponeCertificate(at.plus(RETRY));
            LOG.log(Level.SEVERE, "The certificate of application {0} can''t be made: {1}", new Object[] {
                application.number(), notMade.getMessage()
            });
        }
    }

    /** The last certificate that was made for the application, if there was one before. */
    private Optional<String> last(long applicationId) {
        List<?> found =
                entities.createNativeQuery(LAST).setParameter(1, applicationId).getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    private void issue(Application application, CertificateTemplate template, Instant at) {
        String number = certificateNumbers.next(application.mission(), LocalDate.ofInstant(at, Zones.ASTANA));
        CertificatePage page = marking.original(content.certificate(application, number));
        byte[] pdf = seal.seal(template.render(page, at), at);
        StoredCertificate certificate = new StoredCertificate(number, application.id(), pdf, at);
        entities.persist(last(application.id()).map(certificate::inPlaceOf).orElse(certificate));
        ApplicationChanges issued = ApplicationChanges.in(application, at);
        application.issue(number, at);
        audit.record(Act.of(
                        Deed.ISSUED_CERTIFICATE,
                        Actor.SYSTEM,
                        application.number().value())
                .changing(issued.made()));
    }
}
