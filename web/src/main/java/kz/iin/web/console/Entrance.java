package kz.iin.web.console;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads from the bare address, and from a sign-in without a page to return to, to the first page. */
@WebServlet({"", "/console", Entrance.CONSOLE})
public class Entrance extends HttpServlet {

    static final String CONSOLE = "/console/";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + CONSOLE + "applications");
    }
}
