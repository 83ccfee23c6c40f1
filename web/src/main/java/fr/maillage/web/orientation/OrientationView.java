package fr.maillage.web.orientation;

import fr.maillage.orientation.Need;
import fr.maillage.orientation.OrientationService;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The questions and what was answered so far. */
@Named("orientation")
@RequestScoped
public class OrientationView {

    static final String START = "/orientation/index.xhtml";
    static final String WHERE = "/orientation/where.xhtml";
    static final String WHEN = "/orientation/when.xhtml";
    static final String RESULTS = "/orientation/results.xhtml";
    static final String PLACE = "/orientation/place.xhtml";

    /** The needs that have a pictogram of their own. */
    private static final Set<String> DRAWN = Set.of(
            "telephone",
            "bases",
            "demarche",
            "materiel",
            "securite",
            "ecole",
            "emploi",
            "creer",
            "caf",
            "sante",
            "impots",
            "titres",
            "retraite");

    @Inject
    private OrientationService service;

    @Inject
    private LanguageView language;

    @Inject
    private HttpServletRequest request;

    private OrientationState state;
    private List<Need> needs;

    /**
     * A need to choose.
     *
     * @param href where its choice leads
     */
    public record Tile(String code, String label, String picture, String href, boolean current) {}

    /** Another language of the page. */
    public record Tongue(String tag, String name, String href) {}

    public OrientationState getState() {
        if (state == null) {
            state = OrientationState.of(request.getParameterMap());
        }
        return state;
    }

    public boolean isEmbedded() {
        return getState().isEmbedded();
    }

    public List<Tile> getTiles() {
        return needs().stream().map(this::tile).toList();
    }

    private Tile tile(Need need) {
        OrientationState chosen = getState().with("need", need.code());
        return new Tile(
                need.code(),
                need.term().label(language.getTag()),
                picture(need.code()),
                next(chosen),
                getState().has("need", need.code()));
    }

    static String picture(String need) {
        return "/resources/maillage/need/" + (DRAWN.contains(need) ? need : "autre") + ".svg";
    }

    /** Onwards without saying what is needed. */
    public String getAnyHref() {
        return next(getState().without("need"));
    }

    /** The first question that is still open, else the results. */
    static String next(OrientationState state) {
        if (!state.isPlaced()) {
            return state.href(WHERE);
        }
        return state.href(state.isTimed() ? RESULTS : WHEN);
    }

    /** The need that was chosen, in words; null where none was, or none that there is. */
    public String getNeedLabel() {
        return need().map(n -> n.term().label(language.getTag())).orElse(null);
    }

    public String getNeedPicture() {
        return need().map(n -> picture(n.code())).orElse("/resources/maillage/need/autre.svg");
    }

    /** The territory that was chosen, in words; null where none was, or none that there is. */
    public String getTerritoryName() {
        return service.name(getState().get("territory")).orElse(null);
    }

    /** The first question anew; a town's site keeps its town. */
    public String getRestartHref() {
        OrientationState fresh = OrientationState.of(java.util.Map.of());
        if (isEmbedded()) {
            fresh = fresh.with("embed", "true");
            if (getState().get("territory") != null) {
                fresh = fresh.at(getState().get("territory"));
            }
        }
        return fresh.href(START);
    }

    /** The same page in the other languages, as links: inside another site no cookie is kept. */
    public List<Tongue> getTongues() {
        return language.getOthers().stream()
                .map(tag -> new Tongue(
                        tag,
                        Locale.forLanguageTag(tag).getDisplayLanguage(Locale.forLanguageTag(tag)),
                        getState().with(Languages.PARAMETER, tag).href(request.getServletPath())))
                .toList();
    }

    /** The same page outside of the frame. */
    public String getWholeHref() {
        return getState().without("embed").href(request.getServletPath());
    }

    private Optional<Need> need() {
        return needs().stream()
                .filter(n -> n.code().equals(getState().get("need")))
                .findFirst();
    }

    private List<Need> needs() {
        if (needs == null) {
            needs = service.needs();
        }
        return needs;
    }
}
