package fr.maillage.web.shared.list;

import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.identity.Grant;
import fr.maillage.identity.Permission;
import fr.maillage.territory.CallerTerritories;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The territory that pages are about when they are opened without another: the one that was chosen last in this browser, and
 * before that the caller's own. Lists are limited to it.
 */
@Named("here")
@RequestScoped
public class RememberedTerritory {

    private static final String NAME = "territory";

    /** The part of an address that shows all territories, and goes on so. */
    static final String ALL = NAME + "=&" + ListState.REMEMBER + "=true";

    private static final String COOKIE = "list-territory";
    private static final String EVERYWHERE = "everywhere";

    /** Not every server takes a colon in a cookie; codes have no underscore. */
    private static final String FOR_COLON = "_";

    /** Those for which a whole committee works. */
    private static final Set<TerritoryKind> WIDE = Set.of(TerritoryKind.DEPARTMENT);

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private CallerTerritories readable;

    @Inject
    private HttpServletRequest request;

    private TerritoryView territory;

    /**
     * The territory of the page: the one of its address where she may read it, which is remembered where it was chosen, else the
     * one that is remembered, else her own or the committee's.
     */
    public TerritoryView getTerritory() {
        if (territory == null) {
            Optional<TerritoryView> asked = found(request.getParameter(NAME));
            if (request.getParameter(ListState.REMEMBER) != null) {
                asked.map(TerritoryView::code)
                        .filter(code -> !code.equals(held().orElse(null)))
                        .ifPresent(RememberedTerritory::keep);
            }
            territory = asked.or(() -> held().flatMap(this::found)).orElseGet(readable::own);
        }
        return territory;
    }

    /** Tells if there is any territory of which she may read something. */
    public boolean isKnown() {
        return !readable.readable().isEmpty();
    }

    private Optional<TerritoryView> found(String code) {
        return territories
                .byCode(code)
                .filter(known ->
                        !readable.among(Permission.READ, List.of(known)).isEmpty());
    }

    /**
     * The code of the territory to which the list is limited, which its links then say. One that was chosen on the list
     * itself is remembered, as is the choice of all; links from elsewhere change nothing.
     *
     * @return null for everywhere
     */
    String of(ListState state) {
        String asked = request.getParameter(NAME);
        Optional<String> held = held();
        if (asked != null) {
            String code = asked.isBlank() ? "" : known(asked).orElse(null);
            boolean chosen = request.getParameter(ListState.REMEMBER) != null;
            if (chosen && code != null && !code.equals(held.orElse(null))) {
                keep(code);
            }
            return null;
        }
        if (state.isFiltered()) {
            return null;
        }
        String code = held.isPresent() ? held.flatMap(this::known).orElse(null) : own();
        if (code != null) {
            state.assuming(NAME, code);
        }
        return code;
    }

    /** The list without territory, so that none is assumed. */
    static String forgetting(ListState state) {
        String without = state.without(NAME);
        return without + (without.indexOf('?') < 0 ? "?" : "&") + ALL;
    }

    private Optional<String> known(String code) {
        return territories.byCode(code).map(TerritoryView::code);
    }

    /** The one territory on which the caller has rights; null for several or a whole département. */
    private String own() {
        List<Long> held = caller.identity().map(CallerIdentity::grants).orElse(List.of()).stream()
                .map(Grant::territoryId)
                .distinct()
                .toList();
        return held.size() != 1 || held.get(0) == null
                ? null
                : territories
                        .byId(held.get(0))
                        .filter(territory -> !WIDE.contains(territory.kind()))
                        .map(TerritoryView::code)
                        .orElse(null);
    }

    private Optional<String> held() {
        Cookie[] sent = request.getCookies();
        return Stream.of(sent == null ? new Cookie[0] : sent)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .map(value -> value.equals(EVERYWHERE) ? "" : value.replace(FOR_COLON, ":"));
    }

    private static void keep(String code) {
        ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
        answer.addResponseCookie(
                COOKIE,
                code.isEmpty() ? EVERYWHERE : code.replace(":", FOR_COLON),
                Map.of(
                        "path",
                        "/",
                        "httpOnly",
                        true,
                        "secure",
                        answer.isSecure(),
                        "maxAge",
                        (int) Duration.ofDays(365).toSeconds(),
                        "SameSite",
                        "Lax"));
    }
}
