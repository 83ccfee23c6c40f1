package fr.maillage.web.shared.door;

import fr.maillage.shared.Problem;
import fr.maillage.shared.database.LongStatement;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** A page or file whose statement took too long says so: it is neither a fault nor a reason to ask at once again. */
public class LongStatementFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(LongStatementFilter.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException e) {
            if (response.isCommitted() || !LongStatement.caused(e)) {
                throw e;
            }
            LOG.log(Level.WARNING, "A statement took too long for " + request.getRequestURI(), e);
            response.reset();
            response.sendError(Problem.Kind.TOO_SLOW.status());
        }
    }
}
