package kz.iin.web.verify;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.iin.certificate.proof.PublishedKeys;

/** The keys that verify codes and the status list. */
@WebServlet("/verify/keys.json")
public class GiveKeys extends HttpServlet {

    @Inject
    private transient PublishedKeys keys;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Written.to(response, "application/jwk-set+json", keys.json());
    }
}
