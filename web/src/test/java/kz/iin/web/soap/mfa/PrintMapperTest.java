package kz.iin.web.soap.mfa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.SecurityPaper;
import kz.iin.certificate.paper.PrintOrder;
import kz.iin.certificate.paper.Sheet;
import kz.iin.contract.provided.mfa.v1.CopyReason;
import kz.iin.contract.provided.mfa.v1.OrderedSheet;
import kz.iin.contract.provided.mfa.v1.PrintCertificates;
import kz.iin.shared.Sha256;
import kz.iin.web.soap.InvalidValue;
import org.junit.jupiter.api.Test;

class PrintMapperTest {

    @Test
    void an_original_names_its_paper_and_a_copy_its_reason() {
        PrintOrder order = PrintMapper.order(sent(original("2026-00000042"), copy("2026-00000043")));

        assertThat(order)
                .isEqualTo(new PrintOrder(
                        "officer.ist",
                        List.of(
                                new Sheet.Original(
                                        new ApplicationNumber("2026-00000042"), new SecurityPaper("KZ-0001234")),
                                new Sheet.Copy(
                                        new ApplicationNumber("2026-00000043"),
                                        kz.iin.certificate.paper.CopyReason.ORIGINAL_LOST))));
    }

    @Test
    void two_sheets_of_one_application_are_refused() {
        PrintCertificates sent = sent(original("2026-00000042"), copy("2026-00000042"));

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> PrintMapper.order(sent))
                .matches(invalid -> invalid.field().equals("sheet"));
    }

    @Test
    void a_serial_of_no_paper_is_named_by_its_place() {
        OrderedSheet sheet = original("2026-00000042");
        sheet.setSecurityPaper("kz-0001234");

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> PrintMapper.order(sent(sheet)))
                .matches(invalid -> invalid.field().equals("sheet/securityPaper"));
    }

    @Test
    void what_is_printed_is_told_with_its_digest() {
        byte[] pdf = {1, 2};

        assertThat(PrintMapper.printed(pdf).getFile().getSha256()).isEqualTo(Sha256.of(pdf));
    }

    private static PrintCertificates sent(OrderedSheet... sheets) {
        PrintCertificates sent = new PrintCertificates();
        sent.setOfficer("officer.ist");
        sent.getSheet().addAll(List.of(sheets));
        return sent;
    }

    private static OrderedSheet original(String number) {
        OrderedSheet sheet = new OrderedSheet();
        sheet.setApplicationNumber(number);
        sheet.setSecurityPaper("KZ-0001234");
        return sheet;
    }

    private static OrderedSheet copy(String number) {
        OrderedSheet sheet = new OrderedSheet();
        sheet.setApplicationNumber(number);
        sheet.setCopyReason(CopyReason.ORIGINAL_LOST);
        return sheet;
    }
}
