package fr.maillage.web.plan.published;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses of the plan that everybody reads: the code of a commune, or none for the committee's territory. */
@WebServlet("/plan-d-actions/*")
public class PublishedPlanServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String path = request.getPathInfo();
        boolean all = path == null || path.equals("/");
        String page = all
                ? "/plan/public.xhtml"
                : "/plan/public.xhtml?code=" + URLEncoder.encode(path.substring(1), StandardCharsets.UTF_8);
        request.getRequestDispatcher(page).forward(request, response);
    }
}
