package fr.maillage.web.shared.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** A feature's pages that other sites may show inside their own; found by CDI. */
public interface FramedPages {

    /**
     * The sites that may show the page that a request asks for.
     *
     * @return origins, safe to stand in a header; empty for nobody
     */
    List<String> sites(HttpServletRequest request);
}
