package fr.maillage.web.help;

import fr.maillage.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The guide's pages, and the help that belongs to the page shown. */
@Named("help")
@RequestScoped
public class HelpView {

    private static final String INDEX = "/help/index.xhtml";
    private static final int LONGEST_QUERY = 100;

    /** The longest beginning of an address decides. */
    private static final Map<String, String> TASKS = Map.ofEntries(
            Map.entry("/home.xhtml", "demarrer"),
            Map.entry("/login.xhtml", "se-connecter"),
            Map.entry("/welcome.xhtml", "se-connecter"),
            Map.entry("/identity/account.xhtml", "se-connecter"),
            Map.entry("/identity/", "comptes"),
            Map.entry("/administration/", "regler"),
            Map.entry("/audit/", "regler"),
            Map.entry("/job/", "traitements"),
            Map.entry("/interop/", "importer"),
            Map.entry("/interop/feed", "suivre"),
            Map.entry("/interop/changes.xhtml", "suivre"),
            Map.entry("/interop/mapping", "correspondance"),
            Map.entry("/interop/records", "importer-acteurs"),
            Map.entry("/map/", "carte"),
            Map.entry("/open-data/", "ouvrir"),
            Map.entry("/orientation/", "orienter"),
            Map.entry("/agenda/", "agenda"),
            Map.entry("/actor/", "acteurs"),
            Map.entry("/confirmation/", "campagnes"),
            Map.entry("/mailing/", "listes"),
            Map.entry("/notification/", "messages"),
            Map.entry("/offer/", "offres"),
            Map.entry("/moderation/", "traiter"),
            Map.entry("/place/", "chercher"),
            Map.entry("/place/edit.xhtml", "corriger"),
            Map.entry("/place/detail.xhtml", "corriger"),
            Map.entry("/duplicate/", "doublons"),
            Map.entry("/indicator/", "indicateurs"),
            Map.entry("/report/", "rapport"),
            Map.entry("/territory/", "territoires"));

    /** The words of the trade on the pages of a feature. */
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("/notification/", List.of("refusal")),
            Map.entry("/confirmation/", List.of("campaign", "freshness", "confirm", "refusal")),
            Map.entry("/agenda/", List.of("session", "place", "territory")),
            Map.entry("/actor/", List.of("actor", "ccas", "pivot", "territory")),
            Map.entry("/offer/", List.of("offer", "capacity", "actor", "place")),
            Map.entry("/place/", List.of("actor", "freshness", "confirm", "provenance", "proposal", "pivot", "qpv")),
            Map.entry("/duplicate/", List.of("duplicate", "merge", "provenance", "proposal", "pivot")),
            Map.entry("/moderation/case.xhtml", List.of("proposal", "provenance", "archive")),
            Map.entry("/moderation/list.xhtml", List.of("proposal")),
            Map.entry("/interop/", List.of("mapping", "dry-run", "reject", "pivot")),
            Map.entry("/interop/records", List.of("actor", "mapping", "dry-run", "reject", "pivot")),
            Map.entry("/indicator/", List.of("indicator", "snapshot", "not-computable", "perimeter", "qpv")),
            Map.entry("/report/", List.of("snapshot", "perimeter")),
            Map.entry("/orientation/s", List.of("orientation", "need", "qpv")),
            Map.entry("/territory/", List.of("ept", "epci", "qpv", "perimeter")));

    @Inject
    private Guide guide;

    @Inject
    private HttpServletRequest request;

    /** Where the help for the page shown is; the contents where it has none of its own. */
    public String getHref() {
        String viewId = viewId();
        return TASKS.keySet().stream()
                .filter(viewId::startsWith)
                .max(Comparator.comparingInt(String::length))
                .map(TASKS::get)
                .filter(task -> guide.page(task).isPresent())
                .map(task -> "/help/page.xhtml?task=" + task)
                .orElse(INDEX);
    }

    /** The words to explain on the page shown, by their keys. */
    public List<String> getWords() {
        String viewId = viewId();
        return WORDS.keySet().stream()
                .filter(viewId::startsWith)
                .findFirst()
                .map(WORDS::get)
                .orElse(List.of());
    }

    public List<GuidePage> getPages() {
        return guide.pages();
    }

    public GuidePage getEnglish() {
        return guide.english();
    }

    /** Refuses an address that names no page. */
    public void open() {
        getPage();
    }

    /** The page that the address names; the first one where it names none. */
    public GuidePage getPage() {
        String task = request.getParameter("task");
        if (task == null) {
            return guide.pages().get(0);
        }
        return guide.page(task).orElseThrow(() -> Problem.notFound("guide", task));
    }

    public boolean isSearching() {
        return !getQuery().isBlank();
    }

    public String getQuery() {
        String query = request.getParameter("q");
        return query == null ? "" : query.substring(0, Math.min(LONGEST_QUERY, query.length()));
    }

    public List<Guide.Hit> getHits() {
        return guide.search(getQuery());
    }

    /** All words that are explained. */
    public List<String> getGlossary() {
        return Glossary.WORDS;
    }

    private static String viewId() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
    }
}
