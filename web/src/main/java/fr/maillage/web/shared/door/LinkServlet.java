package fr.maillage.web.shared.door;

import fr.maillage.shared.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Takes what the page of a link sends by plain forms. The link in the form authorises, so that no session and no cookie
 * is needed, and none could be abused by another site. What is wrong with a form goes back to the page.
 */
public abstract class LinkServlet extends HttpServlet {

    /** Where the page finds what is wrong with what was sent. */
    public static final String PROBLEM = "fr.maillage.link.problem";

    private static final long serialVersionUID = 1L;

    private final String page;

    @Inject
    private transient LinkDoor door;

    /**
     * Takes the forms of a page.
     *
     * @param page its path
     */
    protected LinkServlet(String page) {
        this.page = page;
    }

    /**
     * Does what a form asks for.
     *
     * @return what was done, for the page to thank for
     * @throws Problem as the page will tell
     */
    protected abstract String taken(HttpServletRequest request);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            String done = door.through(request.getRemoteAddr(), () -> taken(request));
            thank(request, response, done);
        } catch (Problem problem) {
            request.setAttribute(PROBLEM, problem);
            response.setStatus(problem.kind().status());
            show(request, response);
        }
    }

    /**
     * Answers a form that was taken: sends the browser back to the page, so that reading it anew sends nothing again.
     *
     * @param done what was done
     */
    protected void thank(HttpServletRequest request, HttpServletResponse response, String done)
            throws ServletException, IOException {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                page + "?link=" + URLEncoder.encode(request.getParameter("link"), StandardCharsets.UTF_8) + "&done="
                        + done);
    }

    /** Shows the page in answer to the form itself. */
    protected final void show(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher(page).forward(request, response);
    }
}
