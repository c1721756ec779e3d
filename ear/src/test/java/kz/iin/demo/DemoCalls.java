package kz.iin.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.journey.Journey;
import kz.iin.sample.Applications;
import kz.iin.sample.SampleApplication;

/**
 * Requests to paste into a shell: one that submits an application nobody has submitted yet, and two that ask for one which
 * has been brought the whole way.
 */
final class DemoCalls {

    private final URI application;
    private final Path directory;
    private final SampleApplication sample = Applications.all().get(0);

    /** @param directory where the requests are put */
    DemoCalls(URI application, Path directory) {
        this.application = application;
        this.directory = directory;
    }

    /** The requests by their names in the welcome text. */
    Map<String, String> write(RandomGenerator chance) throws Exception {
        String number = issuedApplication();
        return Map.of(
                "@submit@", file("submit.xml", freshSubmission(chance)).toString(),
                "@status@",
                        file("status.xml", asking("getApplicationStatus", number))
                                .toString(),
                "@certificate@",
                        file("certificate.xml", asking("getCertificate", number))
                                .toString(),
                "@number@", number);
    }

    /** The same at every start: the request id of a sample never changes. */
    private String issuedApplication() throws Exception {
        Journey journey = new Journey(application);
        String number = journey.submit(sample);
        if (journey.standing(number).getIin() == null) {
            journey.form(number);
        }
        journey.await(number, ApplicationStatus.ISSUED);
        return number;
    }

    private String freshSubmission(RandomGenerator chance) {
        String payload = sample.xml().replaceFirst("<\\?xml.*?\\?>", "");
        String documentNumber = "D" + chance.nextInt(10_000_000, 100_000_000);
        return envelope(
                payload.replaceFirst("<requestId>.*?</requestId>", "<requestId>" + UUID.randomUUID() + "</requestId>")
                        .replaceFirst("<t:number>.*?</t:number>", "<t:number>" + documentNumber + "</t:number>"));
    }

    private static String asking(String operation, String number) {
        return envelope(
                "<%s xmlns=\"urn:kz:iin:contract:provided:mfa:v1\"><applicationNumber>%s</applicationNumber></%s>"
                        .formatted(operation, number, operation));
    }

    private static String envelope(String payload) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>
                %s
                </soap:Body></soap:Envelope>
                """.formatted(payload.strip());
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }
}
