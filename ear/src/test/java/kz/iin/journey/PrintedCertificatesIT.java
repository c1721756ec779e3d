package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.provided.mfa.v1.CopyReason;
import kz.iin.contract.provided.mfa.v1.GetCertificate;
import kz.iin.contract.provided.mfa.v1.NoticeFile;
import kz.iin.contract.provided.mfa.v1.OrderedSheet;
import kz.iin.contract.provided.mfa.v1.PrintCertificates;
import kz.iin.run.DemoData;
import kz.iin.shared.Sha256;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The original of a certificate is printed once; what is printed afterwards says that it is a copy. */
@OnServer
class PrintedCertificatesIT {

    private static final String OFFICER = "officer.fra";

    private final Installation installation = Installation.current();
    private final Journey journey = new Journey(installation.address());
    private final Stored stored = new Stored(installation.database());
    private final Audited audit = new Audited(installation.database());

    @BeforeEach
    void the_missions_and_their_officers_are_known() {
        DemoData.load(installation.database());
    }

    @Test
    void the_original_is_the_file_that_was_issued_and_told_again_it_is_the_same() throws Exception {
        String number = issued();
        OrderedSheet original = original(number, paper());

        byte[] first = printed(original);
        byte[] again = printed(original);

        assertThat(first).isEqualTo(issuedFileOf(number)).isEqualTo(again);
        assertThat(stored.rows("printed_sheet", number)).isOne();
        assertThat(audit.entriesOf(number))
                .containsOnlyOnce("PRINTED_CERTIFICATE by officer.fra through MFA at DEU-FRA");
        assertThat(audit.changesOf(number))
                .contains("PRINTED_CERTIFICATE: original.paper - > " + original.getSecurityPaper());
    }

    @Test
    void each_copy_says_which_it_is_and_has_its_reason() throws Exception {
        String number = issued();
        printed(original(number, paper()));

        String first = textOf(printed(copy(number, CopyReason.ORIGINAL_LOST)));
        String second = textOf(printed(copy(number, CopyReason.FOR_THE_FILE)));

        assertThat(first).contains("COPY 1");
        assertThat(second).contains("COPY 2");
        assertThat(audit.changesOf(number))
                .contains(
                        "PRINTED_CERTIFICATE: copy.reason - > ORIGINAL_LOST",
                        "PRINTED_CERTIFICATE: copy.reason - > FOR_THE_FILE");
    }

    @Test
    void no_second_original_no_copy_of_none_and_no_sheet_for_two() throws Exception {
        String number = issued();
        String other = issued();
        String paper = paper();

        String copyOfNone = Told.by(() -> printed(copy(number, CopyReason.ORIGINAL_LOST)));
        printed(original(number, paper));
        String secondOriginal = Told.by(() -> printed(original(number, paper())));
        String usedPaper = Told.by(() -> printed(original(other, paper)));
        String stranger = Told.by(() -> file(order("officer.ank", original(other, paper()))));

        assertThat(List.of(copyOfNone, secondOriginal, usedPaper, stranger))
                .containsExactly("ORIGINAL_NOT_PRINTED", "ORIGINAL_PRINTED", "PAPER_USED", "UNKNOWN_OFFICER");
        assertThat(stored.rows("printed_sheet", other)).isZero();
    }

    @Test
    void before_there_is_a_certificate_nothing_is_printed() throws Exception {
        String number = journey.submitAnew();

        assertThat(Told.by(() -> printed(original(number, paper())))).isEqualTo("CERTIFICATE_NOT_ISSUED");
    }

    @Test
    void many_are_printed_as_one_file_and_one_that_cannot_be_leaves_all_unprinted() throws Exception {
        String first = issued();
        String second = issued();
        String none = journey.submitAnew();

        String refused = Told.by(() -> printed(original(first, paper()), original(none, paper())));
        long afterwards = stored.rows("printed_sheet", first);
        byte[] both = printed(original(first, paper()), original(second, paper()));

        assertThat(refused).isEqualTo("CERTIFICATE_NOT_ISSUED");
        assertThat(afterwards).isZero();
        try (PDDocument document = Loader.loadPDF(both)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
        assertThat(textOf(both))
                .contains(certificateOf(first), certificateOf(second))
                .doesNotContain("COPY");
    }

    private byte[] printed(OrderedSheet... sheets) throws Exception {
        NoticeFile file = file(order(OFFICER, sheets));
        byte[] pdf = Journey.bytes(file.getContent());
        assertThat(file.getSha256()).isEqualTo(Sha256.of(pdf));
        return pdf;
    }

    private NoticeFile file(PrintCertificates order) throws Exception {
        return journey.callers().mfa().printCertificates(order).getFile();
    }

    private static PrintCertificates order(String officer, OrderedSheet... sheets) {
        PrintCertificates order = new PrintCertificates();
        order.setOfficer(officer);
        Stream.of(sheets).forEach(order.getSheet()::add);
        return order;
    }

    private static OrderedSheet original(String number, String paper) {
        OrderedSheet sheet = new OrderedSheet();
        sheet.setApplicationNumber(number);
        sheet.setSecurityPaper(paper);
        return sheet;
    }

    private static OrderedSheet copy(String number, CopyReason reason) {
        OrderedSheet sheet = new OrderedSheet();
        sheet.setApplicationNumber(number);
        sheet.setCopyReason(reason);
        return sheet;
    }

    private String issued() throws Exception {
        String number = journey.submitAnew();
        journey.form(number);
        journey.await(number, ApplicationStatus.ISSUED);
        return number;
    }

    private byte[] issuedFileOf(String number) throws Exception {
        GetCertificate request = new GetCertificate();
        request.setApplicationNumber(number);
        return Journey.bytes(journey.callers().mfa().getCertificate(request).getContent());
    }

    private String certificateOf(String number) throws Exception {
        return journey.standing(number).getCertificateNumber();
    }

    /** No sheet has it yet, in whatever run. */
    private static String paper() {
        return "T-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
