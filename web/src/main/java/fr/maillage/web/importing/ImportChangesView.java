package fr.maillage.web.importing;

import fr.maillage.importing.ImportChange;
import fr.maillage.importing.ImportChange.Kind;
import fr.maillage.importing.ImportChangesService;
import fr.maillage.importing.ImportComparison;
import fr.maillage.importing.ImportResult;
import fr.maillage.importing.ImportService;
import fr.maillage.mapping.Mapping;
import fr.maillage.shared.Page;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.ListState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells what changed since the last import of a file's sources, or what an import would change: one kind of change at a time. */
@Named
@RequestScoped
public class ImportChangesView {

    @Inject
    private FieldNames fieldNames;

    @Inject
    private ImportChangesService changes;

    @Inject
    private ImportService imports;

    @Inject
    private LanguageView language;

    @Inject
    private HttpServletRequest request;

    private UUID run;
    private Kind kind;
    private ListState state;
    private ImportResult result;
    private Map<Kind, Long> counts;
    private Page<ImportChange> page;

    @PostConstruct
    void init() {
        run = RunParameter.of(request);
        result = imports.result(run);
        counts = changes.counts(run);
        kind = kind(request.getParameter("kind"));
        state = ListState.ofRequest(null);
        page = changes.list(run, kind, state.request());
    }

    /** The kind that is asked for; else the first that there is any of. */
    private Kind kind(String code) {
        if (code == null || code.isBlank()) {
            return getKinds().stream()
                    .filter(k -> counts.get(k) > 0)
                    .findFirst()
                    .orElse(Kind.CHANGED);
        }
        return getKinds().stream()
                .filter(k -> k.name().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("kind", code));
    }

    public List<Kind> getKinds() {
        return List.copyOf(counts.keySet());
    }

    /** Tells whether the file is one of places: they have a commune, a source and a page. */
    public boolean isPlaces() {
        return Mapping.PLACES.equals(result.kind());
    }

    public ImportComparison getComparison() {
        return changes.comparison(run).orElse(null);
    }

    /** Names a field of a place as the page does. */
    public String field(String key) {
        return fieldNames.of(key, language.getLocale());
    }

    /** A value as people read it. */
    public String value(String key, String text) {
        return FieldValues.of(key, text, language.getLocale());
    }

    public Kind getKind() {
        return kind;
    }

    public ImportResult getResult() {
        return result;
    }

    public Map<Kind, Long> getCounts() {
        return counts;
    }

    public ListState getState() {
        return state;
    }

    public Page<ImportChange> getPage() {
        return page;
    }
}
