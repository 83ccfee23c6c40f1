package fr.maillage.importing;

import fr.maillage.importing.persistence.FindingRepository;
import fr.maillage.importing.persistence.LateRowRepository;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.function.Consumer;

/** Findings of imports, row by row, for pages and the API. */
@Stateless
public class ImportFindingsService {

    private static final List<String> COLUMNS =
            List.of("severity", "row", "line", "column", "value", "rule", "message");
    private static final int EXPORT_PAGE = 2000;
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    private ImportRuns runs;

    @Inject
    private FindingRepository findings;

    @Inject
    private LateRowRepository late;

    /**
     * The findings of an import, by row.
     *
     * @param errors whether reasons of rejection or remarks on rows that were taken
     * @param rule only those of a rule; null or blank for all
     * @throws Problem as {@link ImportService#result}
     */
    public Page<ImportFinding> page(UUID id, boolean errors, String rule, PageRequest page) {
        runs.required(id);
        String only = only(rule);
        return new Page<>(
                findings.page(id, errors, only, page.offset(), page.size()), findings.count(id, errors, only), page);
    }

    /**
     * Tells whether rows of an import wait for what a later file may bring.
     *
     * @throws Problem as {@link ImportService#result}
     */
    public boolean late(UUID id) {
        runs.required(id);
        return late.waits(id);
    }

    /** The headings of {@link #export}. */
    public List<String> headings(Locale language) {
        ResourceBundle heads = heads(language);
        return COLUMNS.stream().map(heads::getString).toList();
    }

    /**
     * Hands out findings of an import as rows of a table, errors first.
     *
     * @param errors whether only reasons of rejection, or only remarks; null for both
     * @param rule only those of a rule; null or blank for all
     * @param language of the sentences
     * @throws Problem as {@link ImportService#result}
     */
    public void export(UUID id, Boolean errors, String rule, Locale language, Consumer<List<?>> rows) {
        runs.required(id);
        ResourceBundle heads = heads(language);
        String only = only(rule);
        for (boolean error : errors == null ? List.of(true, false) : List.of(errors)) {
            String severity = heads.getString(error ? "error" : "remark");
            List<ImportFinding> next;
            long after = -1;
            do {
                next = findings.after(id, error, only, after, EXPORT_PAGE);
                next.forEach(f -> rows.accept(Arrays.asList(
                        severity,
                        f.row() == 0 ? null : f.row(),
                        f.row() == 0 ? null : f.line(),
                        f.violation().field(),
                        f.violation().value(),
                        f.violation().rule(),
                        RuleTexts.text(f.violation(), language))));
                after = next.isEmpty() ? after : next.get(next.size() - 1).row();
            } while (!next.isEmpty());
        }
    }

    private static String only(String rule) {
        return rule == null || rule.isBlank() ? null : rule;
    }

    private static ResourceBundle heads(Locale language) {
        return ResourceBundle.getBundle("fr.maillage.importing.findings", language, NO_FALLBACK);
    }
}
