package fr.maillage.web.identity;

import fr.maillage.identity.Role;
import fr.maillage.identity.account.AccountFilter;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Asked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/** The list's filters as its address says them; the page and its export read them alike. */
@ApplicationScoped
public class AccountFilters {

    private static final String CLOSED = "closed";

    /** The open ones that the demonstration brought along. */
    private static final String DEMONSTRATION = "demonstration";

    private static final Set<String> STATUSES = Set.of("active", CLOSED, DEMONSTRATION);

    @Inject
    private TerritoryService territories;

    AccountFilter of(HttpServletRequest request) {
        Asked asked = Asked.of(request);
        String status = asked.choice("status", text -> Optional.of(text).filter(STATUSES::contains));
        TerritoryView territory = asked.choice("territory", territories::byCode);
        return new AccountFilter(
                asked.choice("role", Role.values()),
                territory == null ? null : territory.id(),
                asked.text("q"),
                status == null ? null : !status.equals(CLOSED),
                DEMONSTRATION.equals(status) ? Boolean.TRUE : null);
    }
}
