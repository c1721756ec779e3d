package kz.iin.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import kz.iin.journey.Journey;
import kz.iin.run.DemoData;
import kz.iin.sample.Applications;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an integrator gets who knows our contracts by their addresses alone. */
@OnServer
class PartnersIT {

    @TempDir
    private static Path folder;

    private static final Map<Toolkit, Partner> PARTNERS = new EnumMap<>(Toolkit.class);
    private static final Map<Toolkit, Properties> TOLD = new EnumMap<>(Toolkit.class);

    @BeforeAll
    static void each_partner_holds_the_whole_conversation() throws Exception {
        Installation installation = Installation.current();
        DemoData.load(installation.database());
        byte[] copy = Journey.bytes(
                Applications.all().get(0).payload().getDocumentCopy().get(0).getContent());
        for (Toolkit toolkit : Toolkit.values()) {
            Partner partner = Partner.ready(toolkit, folder.resolve(toolkit.name()), installation.address());
            PARTNERS.put(toolkit, partner);
            TOLD.put(toolkit, partner.converse(copy, toolkit.name()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_partner_speaks_through_the_classes_of_its_tool_and_no_other_stack(Toolkit toolkit) {
        Properties told = TOLD.get(toolkit);

        assertThat(Path.of(URI.create(told.getProperty("contract"))))
                .isEqualTo(PARTNERS.get(toolkit).generated());
        assertThat(told.getProperty("provider")).startsWith(toolkit.packages());
        assertThat(told.getProperty("stack").split(" "))
                .hasSize(3)
                .allMatch(name -> name.startsWith(toolkit.packages()));
    }

    @ParameterizedTest
    @EnumSource
    void the_same_request_again_is_the_same_application(Toolkit toolkit) {
        Properties told = TOLD.get(toolkit);

        assertThat(told.getProperty("formed.submittedAgain"))
                .matches("\\d{4}-\\d{8}")
                .isEqualTo(told.getProperty("formed.application"));
    }

    @ParameterizedTest
    @EnumSource
    void the_operator_finds_the_application_in_the_queue_and_opens_it_with_its_copies(Toolkit toolkit) {
        assertThat(TOLD.get(toolkit))
                .containsEntry("formed.isListed", "true")
                .containsEntry("opened.name", "Әғқңөұүһі")
                .containsEntry("opened.birthDate", "1988-05")
                .containsEntry("opened.copies", "1")
                .containsEntry("opened.isCopyWhole", "true")
                .hasEntrySatisfying("opened.answeredAs", PartnersIT::assertAttached);
    }

    @ParameterizedTest
    @EnumSource
    void one_number_is_decided_fed_confirmed_and_told(Toolkit toolkit) {
        Properties told = TOLD.get(toolkit);

        String iin = told.getProperty("formed.iin");
        assertThat(iin).matches("\\d{12}");
        assertThat(told)
                .containsEntry("formed.iinOfFeed", iin)
                .containsEntry("formed.nameOfFeed", "Әғқңөұүһі")
                .containsEntry("issued.iin", iin)
                .containsEntry("issued.status", "ISSUED");
        assertThat(told.getProperty("formed.statusConfirmed")).isIn("FORMED", "ISSUED");
    }

    @ParameterizedTest
    @EnumSource
    void the_certificate_arrives_as_an_attachment_and_opens(Toolkit toolkit) throws Exception {
        Properties told = TOLD.get(toolkit);

        assertThat(told)
                .containsEntry("certificate.isWhole", "true")
                .containsEntry("certificate.number", told.getProperty("issued.certificate"))
                .hasEntrySatisfying("certificate.answeredAs", PartnersIT::assertAttached);
        try (PDDocument pdf = Loader.loadPDF(PARTNERS.get(toolkit).certificate())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(told.getProperty("formed.iin"), told.getProperty("issued.certificate"), "Әғқңөұүһі");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_refusal_is_told_with_its_ground_and_the_words_of_the_operator(Toolkit toolkit) {
        assertThat(TOLD.get(toolkit))
                .containsEntry("refused.status", "REFUSED")
                .containsEntry("refused.ground", "UNRELIABLE_DOCUMENTS")
                .containsEntry("refused.reason", "Құжат жарамсыз");
    }

    @ParameterizedTest
    @EnumSource
    void a_mistake_comes_back_as_the_declared_fault(Toolkit toolkit) {
        assertThat(TOLD.get(toolkit))
                .containsEntry("fault.code", "UNKNOWN_APPLICATION")
                .containsEntry("fault.field", "applicationNumber");
    }

    private static void assertAttached(Object contentType) {
        assertThat(contentType.toString()).startsWith("multipart/related").contains("application/xop+xml");
    }
}
