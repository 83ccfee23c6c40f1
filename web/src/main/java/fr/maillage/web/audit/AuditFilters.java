package fr.maillage.web.audit;

import fr.maillage.audit.AuditFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** The list's filters as its address says them; the page and its export read them alike. Nonsense counts as absent. */
final class AuditFilters {

    private AuditFilters() {}

    static AuditFilter of(HttpServletRequest request) {
        return new AuditFilter(
                request.getParameter("actor"),
                request.getParameter("action"),
                request.getParameter("recordType"),
                day(request.getParameter("from")),
                day(request.getParameter("to")),
                request.getParameter("q"));
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.trim());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
