package fr.maillage.web.territory;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.RuleTexts;
import fr.maillage.territory.qpv.QpvImportReport;
import fr.maillage.territory.qpv.QpvImportReport.RowError;
import fr.maillage.territory.qpv.QpvImportService;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Upload;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.List;

/** Takes the list of QPV from a file and shows what came of it. */
@Named
@RequestScoped
public class QpvImportView {

    /** From this day the list of 2024 holds (décret n° 2023-1314). */
    private static final LocalDate LIST_OF_2024 = LocalDate.of(2024, 1, 1);

    /** More errors than this are of one kind, and correcting the first ones tells how. */
    private static final int SHOWN_ERRORS = 200;

    @Inject
    private QpvImportService imports;

    @Inject
    private Caller caller;

    @Inject
    private LanguageView language;

    private Part file;
    private LocalDate since = LIST_OF_2024;
    private QpvImportReport report;

    /** Refuses whoever may not import reference data. */
    public void load() {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
    }

    /** Imports the file that was sent. */
    public void take() {
        report = Upload.read(file, "file", "required", (content, name) -> imports.take(content, since));
    }

    /** Gives the words for an error, in the page's language. */
    public String message(RowError error) {
        return RuleTexts.text(error.violation(), language.getLocale());
    }

    /** The first errors; none before an import. */
    public List<RowError> getErrors() {
        return report == null
                ? List.of()
                : report.errors().stream().limit(SHOWN_ERRORS).toList();
    }

    public QpvImportReport getReport() {
        return report;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
