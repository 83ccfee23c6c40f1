package fr.maillage.web.importing;

import fr.maillage.importing.ImportChange;
import fr.maillage.importing.ImportChangesService;
import fr.maillage.importing.ImportComparison;
import fr.maillage.importing.ImportFinding;
import fr.maillage.importing.ImportFindingsService;
import fr.maillage.importing.ImportResult;
import fr.maillage.importing.ImportService;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.job.JobStatus;
import fr.maillage.mapping.model.ContradictionPolicy;
import fr.maillage.shared.Page;
import fr.maillage.shared.Violation;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One import: how far it is, what it did or would do, why rows were rejected. */
@Named
@RequestScoped
public class ImportRunView {

    private static final String PAGE = "/interop/run.xhtml";

    @Inject
    private FieldNames fieldNames;

    @Inject
    private ImportService imports;

    @Inject
    private ImportFindingsService found;

    @Inject
    private ImportChangesService changes;

    @Inject
    private JobRunService jobs;

    @Inject
    private LanguageView language;

    @Inject
    private HttpServletRequest request;

    private boolean remarks;
    private String rule;
    private String contradictions;
    private ListState state;
    private ImportResult result;
    private Page<ImportFinding> findings;
    private Optional<ImportComparison> comparison;
    private Map<ImportChange.Kind, Long> changed;

    /** Looks the import up before the page is written, so that an unknown one is a 404 page. */
    public void load() {
        getResult();
    }

    /** Imports in earnest what a dry run has shown, or lets an import that waits go on. */
    public String confirm() {
        return PAGE + "?faces-redirect=true&run="
                + imports.confirm(
                        id(), ContradictionPolicy.byCode(contradictions).orElse(null));
    }

    public String stop() {
        jobs.stop(id());
        return again();
    }

    public String restart() {
        jobs.restart(id());
        return again();
    }

    private String again() {
        return PAGE + "?faces-redirect=true&run=" + id();
    }

    public ImportResult getResult() {
        if (result == null) {
            result = imports.result(id());
        }
        return result;
    }

    public boolean isActive() {
        return getResult().run().status().active();
    }

    /** Tells if there is a result to show. */
    public boolean isCompleted() {
        return getResult().run().status() == JobStatus.COMPLETED;
    }

    /** Tells if the page offers to import in earnest. */
    public boolean isConfirmable() {
        return getResult().waits() || getResult().dryRun() && isCompleted();
    }

    /** Names what the rows of the file are: {@code places} or another kind. */
    public String getKind() {
        return getResult().kind();
    }

    /** Gives the comparison with the sources' places; null until the import has come so far. */
    public ImportComparison getComparison() {
        if (comparison == null) {
            comparison = changes.comparison(id());
        }
        return comparison.orElse(null);
    }

    /** Tells whether what changes, or would change, can be looked at. */
    public boolean isCompared() {
        return getComparison() != null
                || getResult().told() && !isActive() && !getChanged().isEmpty();
    }

    /** Tells how many records differ, by kind. */
    public Map<ImportChange.Kind, Long> getChanged() {
        if (changed == null) {
            changed = changes.counts(id());
        }
        return changed;
    }

    /** Gives the position of the progress bar; null while nobody can tell. */
    public Integer getProgress() {
        JobRunView view = getResult().run();
        return view.measured() ? view.progress() : null;
    }

    /** Why it failed, or what it waits for, as a sentence; null otherwise. */
    public String getFailure() {
        Violation problem = getResult().run().problem();
        return problem == null ? null : sentence(problem);
    }

    /** Tells whether rows wait for what a later file may bring. */
    public boolean isLate() {
        return found.late(id());
    }

    /** The findings that the address asks for, a page of them. */
    public Page<ImportFinding> getFindings() {
        if (findings == null) {
            findings = found.page(id(), !remarks, rule, getState().request());
        }
        return findings;
    }

    /** The sentence of a finding. */
    public String sentence(Violation violation) {
        return FieldValues.sentence(violation, language.getLocale());
    }

    /** A value as people read it. */
    public String value(String key, String text) {
        return FieldValues.of(key, text, language.getLocale());
    }

    /** Names a field of a place as the page does. */
    public String field(String key) {
        return fieldNames.of(key, language.getLocale());
    }

    /** The column that a finding is about, or the field where no column fills it. */
    public String column(String name) {
        String field = getKind() + "." + name;
        String label = fieldNames.of(field, language.getLocale());
        return label.equals(field) ? name : label;
    }

    /** The kind of badge of a row's outcome. */
    public String badge(String status) {
        return switch (status) {
            case "CREATED" -> "ok";
            case "UPDATED" -> "info";
            case "REJECTED" -> "bad";
            default -> "neutral";
        };
    }

    private UUID id() {
        return RunParameter.of(request);
    }

    public ListState getState() {
        if (state == null) {
            state = ListState.ofRequest(null).assuming("remarks", "false");
        }
        return state;
    }

    /** Lists what can be done with rows that tell two communes. */
    public List<String> getAnswers() {
        return Arrays.stream(ContradictionPolicy.values())
                .map(ContradictionPolicy::code)
                .toList();
    }

    /** Tells what is done with them: nothing by itself. Where the page does not ask, the import does as the dry run did. */
    public String getContradictions() {
        return contradictions == null ? ContradictionPolicy.ASK.code() : contradictions;
    }

    public void setContradictions(String contradictions) {
        this.contradictions = contradictions;
    }

    public boolean isRemarks() {
        return remarks;
    }

    public void setRemarks(boolean remarks) {
        this.remarks = remarks;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }
}
