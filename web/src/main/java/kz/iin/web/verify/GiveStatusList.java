package kz.iin.web.verify;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import kz.iin.certificate.verify.PublishStatus;

/** The certificates that are no longer in force; 404 where no key is in force that could sign the list. */
@WebServlet("/verify/status.jwt")
public class GiveStatusList extends HttpServlet {

    @Inject
    private transient PublishStatus status;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> list = status.current();
        if (list.isPresent()) {
            Written.to(response, "application/jwt", list.get());
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
