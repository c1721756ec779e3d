package kz.iin.web.console;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.reading.OpenApplicationFile;
import kz.iin.certificate.issue.FindCertificate;

/** Gives out the certificate of an application. */
@WebServlet("/console/certificate")
public class CertificateDownload extends HttpServlet {

    @Inject
    private OpenApplicationFile applications;

    @Inject
    private FindCertificate certificates;

    @Inject
    private SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Attachment> certificate =
                Asked.number(request.getParameter("number")).flatMap(number -> Asked.found(() -> certificate(number)));
        if (certificate.isPresent()) {
            certificate.get().send(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Attachment certificate(ApplicationNumber number) {
        applications.exportCertificate(signedIn.viewer(), number);
        return new Attachment(
                "certificate-" + number + ".pdf",
                "application/pdf",
                certificates.of(number).pdf());
    }
}
