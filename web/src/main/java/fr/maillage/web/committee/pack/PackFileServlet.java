package fr.maillage.web.committee.pack;

import fr.maillage.committee.pack.PackLinkService;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.door.LinkDoor;
import fr.maillage.web.shared.rest.Attachments;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Hands out by the link of a message: the pack as paper, its annexes, or one of the documents of the meeting. */
@WebServlet("/committee/pack/file")
public class PackFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PackLinkService packs;

    @Inject
    private transient LinkDoor door;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        PackLinkService.Handed paper;
        try {
            paper = door.through(request.getRemoteAddr(), () -> handed(request));
        } catch (Problem problem) {
            response.sendError(problem.kind().status());
            return;
        }
        response.setContentType(paper.mediaType());
        if (paper.size() >= 0) {
            response.setContentLengthLong(paper.size());
        }
        response.setHeader("Content-Disposition", Attachments.disposition(paper.fileName()));
        try (InputStream content = paper.content()) {
            content.transferTo(response.getOutputStream());
        }
    }

    private PackLinkService.Handed handed(HttpServletRequest request) {
        String link = request.getParameter("link");
        String document = request.getParameter("document");
        if (document != null) {
            return packs.document(link, Identifiers.of("committee.paper", document));
        }
        return request.getParameter("annexes") == null ? packs.paper(link) : packs.annexes(link);
    }
}
