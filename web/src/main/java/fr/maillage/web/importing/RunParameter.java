package fr.maillage.web.importing;

import fr.maillage.shared.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** The run that a page is about. Read from the request: forms ask for it before the view's parameters are set. */
final class RunParameter {

    private RunParameter() {}

    /** @throws Problem NOT_FOUND when there is none or it is none */
    static UUID of(HttpServletRequest request) {
        String run = request.getParameter("run");
        try {
            return UUID.fromString(run == null ? "" : run);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("import", run);
        }
    }
}
