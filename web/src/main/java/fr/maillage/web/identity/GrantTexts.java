package fr.maillage.web.identity;

import fr.maillage.identity.Grant;
import fr.maillage.identity.Role;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Rights in words: a role and the name of its territory. */
@RequestScoped
public class GrantTexts {

    @Inject
    private TerritoryService territories;

    @Inject
    private HttpServletRequest request;

    private final Map<Long, TerritoryView> known = new HashMap<>();

    /** Reads the names of all territories of a list at once. */
    public void prepare(Collection<Grant> grants) {
        Set<Long> missing = grants.stream()
                .map(Grant::territoryId)
                .filter(Objects::nonNull)
                .filter(id -> !known.containsKey(id))
                .collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            known.putAll(territories.byIds(missing));
        }
    }

    /** One text per right, in their order. */
    public List<String> of(List<Grant> grants) {
        prepare(grants);
        return grants.stream().map(this::of).toList();
    }

    /** The territory of a right; null when it holds everywhere. */
    public TerritoryView territory(Grant grant) {
        prepare(List.of(grant));
        return grant.territoryId() == null ? null : known.get(grant.territoryId());
    }

    private String of(Grant grant) {
        TerritoryView territory = territory(grant);
        return territory == null
                ? Messages.format(locale(), "identity.grant.everywhere", role(grant.role()))
                : Messages.format(locale(), "identity.grant.on", role(grant.role()), territory.name());
    }

    /** A role in words. */
    public String role(Role role) {
        return text("identity.role." + role.name());
    }

    /** A text of the page's language. */
    String text(String key) {
        return Messages.text(locale(), key);
    }

    private Locale locale() {
        return Languages.of(request);
    }
}
