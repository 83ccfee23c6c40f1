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

    /** The open ones that the demonstration brought along. */
    private static final String DEMONSTRATION = "demonstration";

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
        String status = text(request, "status").orElse("");
        Boolean active = switch (status) {
            case "active", DEMONSTRATION -> Boolean.TRUE;
            case "closed" -> Boolean.FALSE;
            default -> null;
        };
        Boolean demonstration = status.equals(DEMONSTRATION) ? Boolean.TRUE : null;
        return new AccountFilter(role, territory, text(request, "q").orElse(null), active, demonstration);
    }

    private static Optional<String> text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).map(String::trim).filter(v -> !v.isEmpty());
    }
}
