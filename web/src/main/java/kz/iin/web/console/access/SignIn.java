package kz.iin.web.console.access;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.iin.access.account.SignInGeneration;
import kz.iin.access.signin.SignInGuard;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes the form of the sign-in page in the place of the server's own address for it, which is closed: here a guesser waits.
 * Whatever was wrong, the answer is the same.
 */
@WebServlet("/sign-in")
public class SignIn extends HttpServlet {

    private static final Pattern OF_THE_CONSOLE = Pattern.compile("/console/[A-Za-z0-9/.?=&%_-]*");

    @Inject
    private SignInGuard guard;

    @Inject
    private SignInGeneration generation;

    /** Where our form lets nobody in. */
    @Inject
    @ConfigProperty(name = "iin.oidc.provider")
    private Optional<URI> provider;

    /** Whoever reloads the page after a wrong password begins anew. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/console/");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        // the server reads a form as ISO-8859-1 where no page says otherwise; a password may be in any script
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (request.getUserPrincipal() != null || provider.isPresent()) {
            response.sendRedirect(request.getContextPath() + "/console/");
        } else if (FormToken.isIn(request)) {
            tryOut(request, response);
        } else {
            request.getRequestDispatcher("/console/login.xhtml?late=true").forward(request, response);
        }
    }

    private void tryOut(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        String login = text(request, "login").strip();
        boolean mayTry = guard.mayTry(login, request.getRemoteAddr());
        int known = generation.of(login);
        if (mayTry && isRight(request, login)) {
            request.changeSessionId();
            SessionGate.keep(request, known);
            guard.passed(login);
            response.sendRedirect(request.getContextPath() + target(request));
            return;
        }
        if (mayTry) {
            guard.failed(login, request.getRemoteAddr());
        }
        request.getRequestDispatcher("/console/login.xhtml?failed=true").forward(request, response);
    }

    /** A page of ours that was asked for before sign-in; never another site. */
    private static String target(HttpServletRequest request) {
        String asked = text(request, "target");
        return OF_THE_CONSOLE.matcher(asked).matches() ? asked : "/console/";
    }

    private static boolean isRight(HttpServletRequest request, String login) {
        try {
            request.login(login, text(request, "password"));
            return true;
        } catch (ServletException wrong) {
            return false;
        }
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
