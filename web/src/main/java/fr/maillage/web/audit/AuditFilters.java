package fr.maillage.web.audit;

import fr.maillage.audit.AuditFilter;
import fr.maillage.web.shared.Asked;
import jakarta.servlet.http.HttpServletRequest;

/** The list's filters as its address says them; the page and its export read them alike. */
final class AuditFilters {

    private AuditFilters() {}

    static AuditFilter of(HttpServletRequest request) {
        Asked asked = Asked.of(request);
        return new AuditFilter(
                asked.text("actor"),
                asked.text("action"),
                asked.text("recordType"),
                asked.day("from"),
                asked.day("to"),
                asked.text("q"));
    }
}
