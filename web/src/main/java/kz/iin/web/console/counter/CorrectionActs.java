package kz.iin.web.console.counter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.CopyContent;
import kz.iin.application.CopyKind;
import kz.iin.counter.correction.CorrectAtCounter;
import kz.iin.counter.correction.OrderedCorrection;
import kz.iin.web.console.Orders;
import kz.iin.web.console.SignedIn;

/** What was reviewed is corrected, for a reason, with further copies where there are any. */
@Named
@RequestScoped
public class CorrectionActs {

    @Inject
    private CorrectAtCounter correcting;

    @Inject
    private CorrectionPage page;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Orders orders;

    private final Map<CopyKind, Part> files = new EnumMap<>(CopyKind.class);
    private String reason;

    public String confirm() {
        if (!page.isReviewing()) {
            return null;
        }
        return orders.carryOut(
                page.opened().number().value(),
                "act.done.CORRECT",
                of -> correcting.correct(signedIn.viewer(), ordered(of)));
    }

    private OrderedCorrection ordered(ApplicationNumber of) {
        return new OrderedCorrection(
                page.requestId(), of, page.opened().dataVersion(), page.reviewed(), reason, copies());
    }

    private List<CopyContent> copies() {
        return files.entrySet().stream()
                .filter(file -> file.getValue() != null && file.getValue().getSize() > 0)
                .map(file -> new CopyContent(file.getKey(), bytes(file.getValue())))
                .toList();
    }

    private static byte[] bytes(Part part) {
        try (InputStream content = part.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Map<CopyKind, Part> getFiles() {
        return files;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
