package kz.iin.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import kz.iin.contract.provided.mfa.v1.MfaRegistry;
import kz.iin.contract.provided.mtsriap.v1.MtsriapRegistry;
import kz.iin.contract.provided.mvd.v1.MvdRegistry;
import kz.iin.journey.Journey;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.run.MinistrySwitches;
import kz.iin.sample.Applications;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an integrator gets who knows our contracts by their addresses alone. */
@OnServer
class PartnersIT {

    @TempDir
    private static Path folder;

    private static final String REPORT = """
            insert into report (kind, period_from, period_to, made_at, media_type, sha256, content)
            values ('PARTNERS', '2026-01-01', '2026-01-31', now(), 'text/plain', sha256('any'), 'any')""";

    private static final String CALLS = """
            select count(*) from journal_message where direction = 'IN' and operation = '%s' and outcome = 'OK'
            and received_at between '%s' and '%s'""";

    private static final Map<Toolkit, Partner> PARTNERS = new EnumMap<>(Toolkit.class);
    private static final Map<Toolkit, Properties> TOLD = new EnumMap<>(Toolkit.class);
    private static final Map<Toolkit, Instant> BEGUN = new EnumMap<>(Toolkit.class);
    private static final Map<Toolkit, Instant> ENDED = new EnumMap<>(Toolkit.class);

    private static Database database;
    private static MinistrySwitches ministries;

    @BeforeAll
    static void each_partner_holds_the_whole_conversation() throws Exception {
        Installation installation = Installation.current();
        database = installation.database();
        ministries = new MinistrySwitches(installation.ministries().addresses().get("Switches"));
        DemoData.load(database);
        byte[] copy = Journey.bytes(
                Applications.all().get(0).payload().getDocumentCopy().get(0).getContent());
        // a number is registered by whom the partner plays, and by nobody else
        ministries.set("operation=registerNumber&mode=HTTP_500");
        database.execute(REPORT);
        for (Toolkit toolkit : Toolkit.values()) {
            Partner partner = Partner.ready(toolkit, folder.resolve(toolkit.name()), installation.address());
            PARTNERS.put(toolkit, partner);
            BEGUN.put(toolkit, Instant.now(Clock.systemUTC()));
            TOLD.put(toolkit, partner.converse(copy, toolkit.name()));
            ENDED.put(toolkit, Instant.now(Clock.systemUTC()));
        }
    }

    @AfterAll
    static void everything_is_as_before() {
        ministries.reset();
        database.execute("delete from report where kind = 'PARTNERS'");
    }

    @ParameterizedTest
    @EnumSource
    void no_operation_of_the_contracts_is_left_out(Toolkit toolkit) {
        List<String> operations = Stream.of(MfaRegistry.class, MvdRegistry.class, MtsriapRegistry.class)
                .flatMap(contract -> Stream.of(contract.getMethods()))
                .map(Method::getName)
                .toList();

        assertThat(operations)
                .hasSizeGreaterThan(20)
                .allSatisfy(operation -> assertThat(
                                database.count(CALLS.formatted(operation, BEGUN.get(toolkit), ENDED.get(toolkit))))
                        .isPositive());
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
        Properties told = TOLD.get(toolkit);

        assertThat(told.getProperty("applicant.name").toLowerCase(Locale.ROOT))
                .contains("ә", "ғ", "қ", "ң", "ө", "ұ", "ү", "һ", "і");
        assertThat(told)
                .containsEntry("formed.isListed", "true")
                .containsEntry("opened.isClaimed", "true")
                .containsEntry("opened.name", told.getProperty("applicant.name"))
                .containsEntry("opened.birthDate", told.getProperty("applicant.birthDate"))
                .containsEntry("opened.copies", "1")
                .containsEntry("opened.isCopyWhole", "true")
                .hasEntrySatisfying("opened.copyAnsweredAs", PartnersIT::assertAttached);
    }

    @ParameterizedTest
    @EnumSource
    void one_number_is_decided_fed_confirmed_and_told(Toolkit toolkit) {
        Properties told = TOLD.get(toolkit);

        String iin = told.getProperty("formed.iin");
        assertThat(iin).matches("\\d{12}");
        assertThat(told)
                .containsEntry("formed.iinOfFeed", iin)
                .containsEntry("formed.nameOfFeed", told.getProperty("applicant.name"))
                .containsEntry("issued.iin", iin)
                .containsEntry("issued.status", "ISSUED");
        assertThat(told.getProperty("formed.statusConfirmed")).isIn("FORMED", "ISSUED");
        assertThat(told).containsEntry("changes", "[FORMED, REGISTERED]");
    }

    @ParameterizedTest
    @EnumSource
    void the_certificate_is_handed_over_to_the_applicant(Toolkit toolkit) {
        assertThat(TOLD.get(toolkit)).containsEntry("issued.statusHandedOver", "HANDED_OVER");
    }

    @ParameterizedTest
    @EnumSource
    void corrected_data_keep_the_number_and_replace_the_certificate(Toolkit toolkit) {
        Properties told = TOLD.get(toolkit);

        assertThat(told)
                .containsEntry("corrected.status", "FORMED")
                .containsEntry("corrected.statusAtLast", "ISSUED")
                .containsEntry("corrected.iin", told.getProperty("formed.iin"))
                .containsEntry("corrected.verified", "REPLACED");
    }

    @ParameterizedTest
    @EnumSource
    void a_person_is_found_by_number_by_document_and_by_name(Toolkit toolkit) {
        Properties told = TOLD.get(toolkit);

        String only = "[" + told.getProperty("formed.application") + "]";
        assertThat(told)
                .containsEntry("found.byIin", only)
                .containsEntry("found.byDocument", only)
                .containsEntry("found.byName", only);
    }

    @ParameterizedTest
    @EnumSource
    void a_number_in_dispute_is_cleared_up_and_issued_and_annulled_later(Toolkit toolkit) {
        assertThat(TOLD.get(toolkit))
                .containsEntry("disputed.statusReported", "ADJUDICATION")
                .containsEntry("disputed.statusChecked", "AWAITING_DECISION")
                .containsEntry("disputed.statusRejected", "FORMED")
                .containsEntry("disputed.status", "ISSUED")
                .containsEntry("disputed.statusAnnulled", "ANNULLED")
                .containsEntry("disputed.annulment", "Басқа адам")
                .containsEntry("disputed.changes", "[FORMED, REJECTED, REGISTERED, ANNULLED]");
    }

    @ParameterizedTest
    @EnumSource
    void the_same_person_once_more_is_adjudicated(Toolkit toolkit) {
        assertThat(TOLD.get(toolkit))
                .containsEntry("suspected.isListed", "true")
                .containsEntry("suspected.known", "true")
                .containsEntry("suspected.birthDate", "[Туған күні: белгілі бөлігі сәйкес келеді]")
                .containsEntry("suspected.status", "AWAITING_DECISION");
    }

    @ParameterizedTest
    @EnumSource
    void what_was_done_is_counted_and_reported(Toolkit toolkit) {
        Properties told = TOLD.get(toolkit);

        assertThat(Long.parseLong(told.getProperty("statistics.registered"))).isGreaterThanOrEqualTo(4);
        assertThat(told).containsEntry("report.kind", "PARTNERS").containsEntry("report.isWhole", "true");
        assertThat(told.getProperty("report.requested")).matches("2001-R[0-9]{6} 4");
    }

    @ParameterizedTest
    @EnumSource
    void what_an_operator_found_stands_among_the_findings(Toolkit toolkit) {
        assertThat(TOLD.get(toolkit).getProperty("opened.checks"))
                .contains("OPERATOR_IIN", "MVD_DOCUMENT", "GBDFL_NAME");
    }

    @ParameterizedTest
    @EnumSource
    void an_application_is_corrected_and_withdrawn(Toolkit toolkit) {
        assertThat(TOLD.get(toolkit))
                .containsEntry("withdrawn.versions", "1")
                .containsEntry("withdrawn.status", "WITHDRAWN");
    }

    @ParameterizedTest
    @EnumSource
    void a_certificate_is_verified_by_its_file_and_no_other_is(Toolkit toolkit) {
        Properties told = TOLD.get(toolkit);

        assertThat(told.getProperty("certificate.verified"))
                .isNotEqualTo(told.getProperty("certificate.verifiedOther"));
        assertThat(told).containsEntry("certificate.verified", "GENUINE");
    }

    @ParameterizedTest
    @EnumSource
    void the_certificate_arrives_as_an_attachment_and_opens(Toolkit toolkit) throws Exception {
        Properties told = TOLD.get(toolkit);

        assertThat(told)
                .containsEntry("certificate.isWhole", "true")
                .containsEntry("certificate.isPrintedAsIssued", "true")
                .containsEntry("certificate.number", told.getProperty("issued.certificate"))
                .hasEntrySatisfying("certificate.answeredAs", PartnersIT::assertAttached);
        try (PDDocument pdf = Loader.loadPDF(PARTNERS.get(toolkit).certificate())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            told.getProperty("formed.iin"),
                            told.getProperty("issued.certificate"),
                            told.getProperty("applicant.name"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_refusal_is_told_with_its_ground_and_the_words_of_the_operator(Toolkit toolkit) {
        assertThat(TOLD.get(toolkit))
                .containsEntry("refused.status", "REFUSED")
                .containsEntry("refused.ground", "UNRELIABLE_DOCUMENTS")
                .containsEntry("refused.reason", "Құжат жарамсыз")
                .hasEntrySatisfying(
                        "refused.text", text -> assertThat(text.toString()).isNotBlank());
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
