package kz.iin.certificate.issue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.iin.application.RegistrationConfirmed;
import kz.iin.shared.Workers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes certificates beside the requests, a bounded number at a time. */
@ApplicationScoped
public class IssueCertificates {

    @Inject
    private MakeCertificate make;

    @Inject
    private CertificateForm form;

    @Inject
    private Clock clock;

    private Workers workers;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    void employ(@ConfigProperty(name = "iin.certificate.workers", defaultValue = "2") int most) {
        workers = new Workers(task -> executor.execute(task), most, this::makeNext);
    }

    void onConfirmed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RegistrationConfirmed event) {
        wake();
    }

    /** Sets one more free worker to work. */
    public void wake() {
        workers.wake();
    }

    private boolean makeNext() {
        return make.next(form.template(), clock.instant());
    }
}
