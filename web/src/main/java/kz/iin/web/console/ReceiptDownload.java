package kz.iin.web.console;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.reading.OpenApplicationFile;
import kz.iin.notice.FindReceipt;

/** Gives out the receipt of an application, in the language that the applicant chose. */
@WebServlet("/console/receipt")
public class ReceiptDownload extends HttpServlet {

    @Inject
    private OpenApplicationFile applications;

    @Inject
    private FindReceipt receipts;

    @Inject
    private SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Locale> language = Languages.ALL.stream()
                .filter(known -> known.getLanguage().equals(request.getParameter("language")))
                .findFirst();
        Optional<Attachment> receipt = language.flatMap(chosen -> Asked.number(request.getParameter("number"))
                .flatMap(number -> Asked.found(() -> receipt(number, chosen))));
        if (receipt.isPresent()) {
            receipt.get().send(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Attachment receipt(ApplicationNumber number, Locale language) {
        applications.printReceipt(signedIn.viewer(), number);
        return new Attachment("receipt-" + number + ".pdf", "application/pdf", receipts.of(number, language));
    }
}
