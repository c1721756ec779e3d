package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.provided.mfa.v1.GetApplicationStatusResponse;
import kz.iin.contract.provided.mfa.v1.GetCertificateResponse;
import kz.iin.contract.provided.mtsriap.v1.FormedNumber;
import kz.iin.run.DemoData;
import kz.iin.sample.Applications;
import kz.iin.sample.SampleApplication;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@OnServer
class WholeWayIT {

    private static final int FEWEST_SAMPLES = 30;

    private static Journey journey;
    private static Map<String, String> numbers;

    @BeforeAll
    static void every_sample_application_is_submitted_and_decided() throws Exception {
        Installation installation = Installation.current();
        DemoData.load(installation.database());
        journey = new Journey(installation.address());
        numbers = new LinkedHashMap<>();
        for (SampleApplication sample : Applications.all()) {
            numbers.put(sample.name(), journey.submit(sample));
        }
        for (String number : numbers.values()) {
            journey.form(number);
        }
    }

    static Stream<SampleApplication> samples() {
        return Applications.all().stream();
    }

    @Test
    void there_are_at_least_thirty_samples_from_twenty_citizenships() {
        List<SampleApplication> samples = Applications.all();

        assertThat(samples).hasSizeGreaterThanOrEqualTo(FEWEST_SAMPLES);
        assertThat(samples.stream().map(SampleApplication::citizenship).distinct())
                .hasSizeGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_certificate_says_what_the_application_said(SampleApplication sample) throws Exception {
        String number = numbers.get(sample.name());

        GetCertificateResponse certificate = journey.certificate(number).orElseThrow();
        GetApplicationStatusResponse standing = journey.standing(number);

        String text = textOf(Journey.bytes(certificate.getContent()));
        assertThat(text).contains(standing.getIin(), certificate.getCertificateNumber());
        assertThat(text).contains(withoutSpace(sample.documentNumber()));
        assertThat(sample.names()).allSatisfy(name -> assertThat(text).contains(withoutSpace(name)));
        assertThat(standing.getCertificateNumber()).isEqualTo(certificate.getCertificateNumber());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_certificate_is_the_one_that_its_digest_names(SampleApplication sample) throws Exception {
        GetCertificateResponse certificate =
                journey.certificate(numbers.get(sample.name())).orElseThrow();

        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Journey.bytes(certificate.getContent()));
        assertThat(digest).isEqualTo(certificate.getSha256());
    }

    @Test
    void no_two_applications_have_the_same_number() throws Exception {
        List<String> iins = new java.util.ArrayList<>();
        for (String number : numbers.values()) {
            journey.await(number, ApplicationStatus.ISSUED);
            iins.add(journey.standing(number).getIin());
        }

        assertThat(iins).doesNotHaveDuplicates().hasSameSizeAs(numbers.values());
    }

    @Test
    void mtsriap_reads_every_formed_number_once_page_by_page() throws Exception {
        List<FormedNumber> feed = new FormedNumbersFeed(journey.callers().mtsriap()).readAll(7);

        Map<String, List<String>> byApplication = feed.stream()
                .collect(Collectors.groupingBy(
                        FormedNumber::getApplicationNumber,
                        Collectors.mapping(FormedNumber::getIin, Collectors.toList())));
        assertThat(byApplication).containsKeys(numbers.values().toArray(String[]::new));
        assertThat(byApplication.values()).allSatisfy(iins -> assertThat(iins).hasSize(1));
    }

    @Test
    void the_same_request_again_is_the_same_application() throws Exception {
        SampleApplication sample = Applications.all().get(0);

        String again = journey.submit(sample);

        assertThat(again).isEqualTo(numbers.get(sample.name()));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return withoutSpace(new PDFTextStripper().getText(document));
        }
    }

    /** Long names are printed on several lines. */
    private static String withoutSpace(String text) {
        return text.replaceAll("\\s+", "");
    }
}
