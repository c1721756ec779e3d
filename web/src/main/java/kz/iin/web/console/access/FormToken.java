package kz.iin.web.console.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Proves of a request behind which no Faces view stands that it comes from a page of this session. */
@Named
@RequestScoped
public class FormToken {

    static final String NAME = "token";

    private static final String KEPT = FormToken.class.getName();
    private static final int BYTES = 32;

    @Inject
    private HttpServletRequest request;

    @Inject
    private SecureRandom chance;

    public String getValue() {
        HttpSession session = request.getSession();
        if (session.getAttribute(KEPT) == null) {
            byte[] drawn = new byte[BYTES];
            chance.nextBytes(drawn);
            session.setAttribute(KEPT, HexFormat.of().formatHex(drawn));
        }
        return (String) session.getAttribute(KEPT);
    }

    static boolean isIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object kept = session == null ? null : session.getAttribute(KEPT);
        String sent = request.getParameter(NAME);
        return kept instanceof String right
                && sent != null
                && MessageDigest.isEqual(
                        right.getBytes(StandardCharsets.US_ASCII), sent.getBytes(StandardCharsets.UTF_8));
    }
}
