package kz.iin.web.verify;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kz.iin.certificate.verify.AskersAllowance;
import kz.iin.certificate.verify.Verdict;
import kz.iin.certificate.verify.VerifyForAnybody;
import kz.iin.person.BirthDate;
import kz.iin.shared.RuleBroken;

/**
 * Questions about a certificate, in the body of a POST so that no log has them: {@code certificate} with number and birth date on
 * two lines, {@code code} with the text of a QR code, {@code file} with the file itself.
 */
@WebServlet({"/verify/certificate", "/verify/code", "/verify/file"})
public class AnswerQuestion extends HttpServlet {

    private static final int LONGEST_TEXT = 2048;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private transient VerifyForAnybody verify;

    @Inject
    private transient AskersAllowance allowance;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!allowance.mayAsk(request.getRemoteAddr())) {
            response.setStatus(TOO_MANY_REQUESTS);
            return;
        }
        Optional<Verdict> verdict = verdict(request);
        if (verdict.isPresent()) {
            Written.to(response, "application/json", json(verdict.get()));
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private Optional<Verdict> verdict(HttpServletRequest request) throws IOException {
        return switch (request.getServletPath()) {
            case "/verify/file" -> Optional.of(verify.byFile(request.getInputStream()));
            case "/verify/code" -> Optional.of(verify.byCode(text(request)));
            default -> byBirthDate(text(request).split("\n"));
        };
    }

    private Optional<Verdict> byBirthDate(String[] lines) {
        try {
            return lines.length == 2
                    ? Optional.of(verify.byBirthDate(lines[0].strip(), BirthDate.parse(lines[1].strip())))
                    : Optional.empty();
        } catch (RuleBroken noDate) {
            return Optional.empty();
        }
    }

    private static String text(HttpServletRequest request) throws IOException {
        return new String(request.getInputStream().readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
    }

    private static String json(Verdict verdict) {
        JsonObjectBuilder said =
                Json.createObjectBuilder().add("finding", verdict.finding().name());
        verdict.issuedAt().ifPresent(at -> said.add("issuedAt", at.toString()));
        verdict.endedAt().ifPresent(at -> said.add("endedAt", at.toString()));
        verdict.replacedBy().ifPresent(number -> said.add("replacedBy", number));
        return said.build().toString();
    }
}
