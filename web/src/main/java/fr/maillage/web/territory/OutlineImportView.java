package fr.maillage.web.territory;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.RuleTexts;
import fr.maillage.territory.OutlineImportService;
import fr.maillage.territory.OutlineReport;
import fr.maillage.territory.OutlineReport.FeatureError;
import fr.maillage.territory.OutlineService;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Upload;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Takes outlines from a file and shows what came of it. */
@Named
@RequestScoped
public class OutlineImportView {

    private static final List<TerritoryKind> KINDS = List.of(
            TerritoryKind.COMMUNE,
            TerritoryKind.EPT,
            TerritoryKind.EPCI,
            TerritoryKind.DEPARTMENT,
            TerritoryKind.QPV,
            TerritoryKind.IRIS);

    /** More errors than this are of one kind, and correcting the first ones tells how. */
    private static final int SHOWN_ERRORS = 200;

    @Inject
    private OutlineImportService imports;

    @Inject
    private OutlineService outlines;

    @Inject
    private Caller caller;

    @Inject
    private LanguageView language;

    private Part file;
    private TerritoryKind kind;
    private OutlineReport report;

    @PostConstruct
    void init() {
        kind = Objects.requireNonNullElse(
                Asked.byPage().choice("kind", text -> TerritoryKind.of(text).filter(KINDS::contains)),
                TerritoryKind.COMMUNE);
    }

    /** Refuses whoever may not import reference data. */
    public void load() {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
    }

    /** Imports the file that was sent. */
    public void take() {
        report = Upload.read(file, "file", "required", (content, name) -> imports.take(content, kind));
    }

    /** Gives the words for an error, in the page's language. */
    public String message(FeatureError error) {
        return RuleTexts.text(error.violation(), language.getLocale());
    }

    /** The first errors; none before an import. */
    public List<FeatureError> getErrors() {
        return report == null
                ? List.of()
                : report.errors().stream().limit(SHOWN_ERRORS).toList();
    }

    /** Counts what is there already, by kind. */
    public Map<TerritoryKind, Long> getImported() {
        return outlines.imported();
    }

    public List<TerritoryKind> getKinds() {
        return KINDS;
    }

    public OutlineReport getReport() {
        return report;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public TerritoryKind getKind() {
        return kind;
    }

    public void setKind(TerritoryKind kind) {
        this.kind = kind;
    }
}
