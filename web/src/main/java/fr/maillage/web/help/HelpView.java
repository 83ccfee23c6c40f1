package fr.maillage.web.help;

import fr.maillage.shared.Problem;
import fr.maillage.web.shared.feature.Features;
import fr.maillage.web.shared.feature.Features.Word;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The guide's pages, and the help that belongs to the page shown. */
@Named("help")
@RequestScoped
public class HelpView {

    private static final String INDEX = "/help/index.xhtml";
    private static final int LONGEST_QUERY = 100;

    @Inject
    private Features features;

    @Inject
    private Guide guide;

    @Inject
    private HttpServletRequest request;

    /** Where the help for the page shown is; the contents where it has none of its own. */
    public String getHref() {
        return features.guide(viewId())
                .filter(task -> guide.page(task).isPresent())
                .map(task -> "/help/page.xhtml?task=" + task)
                .orElse(INDEX);
    }

    /** The words to explain on the page shown, by their keys. */
    public List<String> getWords() {
        return features.words(viewId());
    }

    /** A word of the trade by its key; null where no feature explains it. */
    public Word word(String key) {
        return features.word(key).orElse(null);
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
    public List<Word> getGlossary() {
        return features.glossary();
    }

    private static String viewId() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
    }
}
