package kz.iin.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.SecurityPaper;
import kz.iin.certificate.paper.CopyReason;
import kz.iin.certificate.paper.PrintCertificates;
import kz.iin.certificate.paper.PrintOrder;
import kz.iin.certificate.paper.Sheet;
import org.omnifaces.util.Faces;

/** A certificate is printed: its original on security paper, or a copy for a reason. */
@Named
@RequestScoped
public class PrintActs {

    @Inject
    private PrintCertificates print;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Orders orders;

    private String paper;
    private CopyReason reason = CopyReason.ORIGINAL_SPOILED;

    public void original(String number) throws IOException {
        send(
                number,
                () -> List.of(new Sheet.Original(new ApplicationNumber(number), new SecurityPaper(paper.strip()))));
    }

    public void copy(String number) throws IOException {
        send(number, () -> List.of(new Sheet.Copy(new ApplicationNumber(number), reason)));
    }

    /** As a file that the browser saves. */
    public void send(String name, Supplier<List<Sheet>> sheets) throws IOException {
        Optional<byte[]> pdf =
                orders.result(() -> print.print(new PrintOrder(signedIn.viewer().login(), sheets.get())));
        if (pdf.isPresent()) {
            Faces.sendFile(pdf.get(), "certificate-" + name + ".pdf", true);
        }
    }

    public CopyReason[] getReasons() {
        return CopyReason.values();
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public CopyReason getReason() {
        return reason;
    }

    public void setReason(CopyReason reason) {
        this.reason = reason;
    }
}
