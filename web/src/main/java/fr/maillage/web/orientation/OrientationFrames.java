package fr.maillage.web.orientation;

import fr.maillage.orientation.EmbeddingService;
import fr.maillage.web.shared.door.FramedPages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** The public pages of the orientation in their embedded form, for the sites that administrators have named. */
@ApplicationScoped
public class OrientationFrames implements FramedPages {

    private static final Set<String> PAGES = Set.of(
            "/orientation/",
            OrientationView.START,
            OrientationView.WHERE,
            OrientationView.WHEN,
            OrientationView.RESULTS,
            OrientationView.PLACE);

    @Inject
    private EmbeddingService embedding;

    @Override
    public List<String> sites(HttpServletRequest request) {
        return PAGES.contains(request.getServletPath())
                        && "GET".equals(request.getMethod())
                        && "true".equals(request.getParameter("embed"))
                ? embedding.current().sites()
                : List.of();
    }
}
