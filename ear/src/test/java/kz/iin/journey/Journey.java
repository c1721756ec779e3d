package kz.iin.journey;

import jakarta.activation.DataHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.provided.mfa.v1.GetApplicationStatus;
import kz.iin.contract.provided.mfa.v1.GetApplicationStatusResponse;
import kz.iin.contract.provided.mfa.v1.GetCertificate;
import kz.iin.contract.provided.mfa.v1.GetCertificateResponse;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.contract.provided.mfa.v1.SubmitApplicationResponse;
import kz.iin.contract.provided.mvd.v1.Decide;
import kz.iin.contract.provided.mvd.v1.DecideResponse;
import kz.iin.contract.provided.mvd.v1.Form;
import kz.iin.run.Patience;
import kz.iin.sample.Applications;
import kz.iin.sample.SampleApplication;

/** The steps that the ministries' systems take with an application. */
public final class Journey {

    public static final String OPERATOR = "operator.one";

    private static final Patience PATIENCE = Patience.ofSeconds(60);

    private final Callers callers;

    public Journey(URI application) {
        this.callers = Callers.of(application);
    }

    public Callers callers() {
        return callers;
    }

    public String submit(SampleApplication sample) throws kz.iin.contract.provided.mfa.v1.IinFault {
        return submit(sample.payload());
    }

    public String submit(SubmitApplication submission) throws kz.iin.contract.provided.mfa.v1.IinFault {
        SubmitApplicationResponse registered = callers.mfa().submitApplication(submission);
        return registered.getApplicationNumber();
    }

    /** A submission like any other, under a request id of its own and of a person whom nobody knows. */
    public SubmitApplication anotherSubmission() {
        return Applications.all().get(0).ofSomebodyElse().payload();
    }

    public String submitAnew() throws kz.iin.contract.provided.mfa.v1.IinFault {
        return submit(anotherSubmission());
    }

    public GetApplicationStatusResponse standing(String number) throws kz.iin.contract.provided.mfa.v1.IinFault {
        GetApplicationStatus request = new GetApplicationStatus();
        request.setApplicationNumber(number);
        return callers.mfa().getApplicationStatus(request);
    }

    /** Waits until the application stands there. */
    public ApplicationStatus await(String number, ApplicationStatus status) {
        if (!PATIENCE.sees(() -> statusOf(number) == status)) {
            throw new AssertionError("stands at " + statusOf(number) + ", not at " + status);
        }
        return status;
    }

    /** Waits for the findings and has the operator form the number. */
    public String form(String number) throws kz.iin.contract.provided.mvd.v1.IinFault {
        await(number, ApplicationStatus.AWAITING_DECISION);
        Decide decision = new Decide();
        decision.setApplicationNumber(number);
        decision.setOperator(OPERATOR);
        decision.setForm(new Form());
        DecideResponse decided = callers.mvd().decide(decision);
        return decided.getIin();
    }

    /** Waits for the certificate. */
    public Optional<GetCertificateResponse> certificate(String number) throws kz.iin.contract.provided.mfa.v1.IinFault {
        if (await(number, ApplicationStatus.ISSUED) != ApplicationStatus.ISSUED) {
            return Optional.empty();
        }
        GetCertificate request = new GetCertificate();
        request.setApplicationNumber(number);
        return Optional.of(callers.mfa().getCertificate(request));
    }

    public static byte[] bytes(DataHandler content) {
        try (InputStream stream = content.getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ApplicationStatus statusOf(String number) {
        try {
            return standing(number).getStatus();
        } catch (kz.iin.contract.provided.mfa.v1.IinFault fault) {
            throw new IllegalStateException(fault.getFaultInfo().getCode(), fault);
        }
    }
}
