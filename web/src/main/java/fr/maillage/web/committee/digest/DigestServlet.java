package fr.maillage.web.committee.digest;

import fr.maillage.committee.digest.DigestLinkService;
import fr.maillage.web.shared.door.LinkServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Takes how often a member wants to be told what awaits her. */
@WebServlet("/committee/digest/page")
public class DigestServlet extends LinkServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DigestLinkService digests;

    public DigestServlet() {
        super("/committee/digest/page.xhtml");
    }

    @Override
    protected String taken(HttpServletRequest request) {
        digests.choose(request.getParameter("link"), request.getParameter("rhythm"));
        return "chosen";
    }
}
