package fr.maillage.web.diagnosis.said;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses of what was said, to be printed on posters: the code of a commune or QPV, or none for all of them. */
@WebServlet("/ce-que-vous-avez-dit/*")
public class SaidServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String path = request.getPathInfo();
        boolean all = path == null || path.equals("/");
        String page = all
                ? "/diagnosis/said.xhtml"
                : "/diagnosis/said.xhtml?code=" + URLEncoder.encode(path.substring(1), StandardCharsets.UTF_8);
        request.getRequestDispatcher(page).forward(request, response);
    }
}
