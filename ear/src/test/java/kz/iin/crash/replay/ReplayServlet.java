package kz.iin.crash.replay;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import kz.iin.registry.Partner;
import kz.iin.registry.outbox.DeadLetters;

/** Sends dead letters again as a page of the console would: {@code ?message=...} or {@code ?partner=...&reason=...}. */
@WebServlet("/")
public class ReplayServlet extends HttpServlet {

    @EJB(lookup = "java:global/iin/ejb/DeadLetters!kz.iin.registry.outbox.DeadLetters")
    private DeadLetters deadLetters;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String message = request.getParameter("message");
        Object answer = message == null
                ? deadLetters.replay(Partner.valueOf(request.getParameter("partner")), request.getParameter("reason"))
                : deadLetters.replay(UUID.fromString(message));
        response.getWriter().print(answer);
    }
}
