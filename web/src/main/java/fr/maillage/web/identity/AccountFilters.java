package fr.maillage.web.identity;

import fr.maillage.identity.AccountFilter;
import fr.maillage.identity.Role;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/** The list's filters as its address says them; the page and its export read them alike. Nonsense counts as absent. */
@ApplicationScoped
public class AccountFilters {

    @Inject
    private TerritoryService territories;

    AccountFilter of(HttpServletRequest request) {
        Role role = text(request, "role")
                .flatMap(name -> Arrays.stream(Role.values())
                        .filter(r -> r.name().equals(name))
                        .findFirst())
                .orElse(null);
        Long territory = text(request, "territory")
                .flatMap(territories::byCode)
                .map(TerritoryView::id)
                .orElse(null);
        Boolean active = text(request, "status")
                .filter(s -> s.equals("active") || s.equals("closed"))
                .map(s -> s.equals("active"))
                .orElse(null);
        return new AccountFilter(role, territory, text(request, "q").orElse(null), active);
    }

    private static Optional<String> text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).map(String::trim).filter(v -> !v.isEmpty());
    }
}
