package fr.maillage.web.committee.pack;

import fr.maillage.committee.pack.PackLinkService;
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
import java.util.Optional;

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
        Optional<PackLinkService.Handed> handed = door.file(request, response, () -> handed(request));
        if (handed.isPresent()) {
            write(handed.get(), response);
        }
    }

    private static void write(PackLinkService.Handed paper, HttpServletResponse response) throws IOException {
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
