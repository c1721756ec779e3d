package kz.iin.web.soap.mfa;

import java.util.Optional;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.SecurityPaper;
import kz.iin.certificate.paper.CopyReason;
import kz.iin.certificate.paper.PrintOrder;
import kz.iin.certificate.paper.Sheet;
import kz.iin.contract.provided.mfa.v1.OrderedSheet;
import kz.iin.contract.provided.mfa.v1.PrintCertificates;
import kz.iin.contract.provided.mfa.v1.PrintCertificatesResponse;
import kz.iin.web.soap.Field;

/** An order to print, in the consular systems' words. */
final class PrintMapper {

    private PrintMapper() {}

    static PrintOrder order(PrintCertificates sent) {
        return Field.at("sheet")
                .make(() -> new PrintOrder(
                        sent.getOfficer(),
                        sent.getSheet().stream().map(PrintMapper::sheet).toList()));
    }

    static PrintCertificatesResponse printed(byte[] pdf) {
        PrintCertificatesResponse told = new PrintCertificatesResponse();
        told.setFile(SlipMapper.file(pdf));
        return told;
    }

    private static Sheet sheet(OrderedSheet sent) {
        ApplicationNumber number = MfaMapper.number(sent.getApplicationNumber());
        Optional<Sheet> original = Optional.ofNullable(sent.getSecurityPaper())
                .map(paper -> new Sheet.Original(number, new SecurityPaper(paper)));
        return original.orElseGet(() ->
                new Sheet.Copy(number, CopyReason.valueOf(sent.getCopyReason().name())));
    }
}
