package fr.maillage.web.importing;

import fr.maillage.importing.ImportOrder;
import fr.maillage.importing.ImportService;
import fr.maillage.importing.mapping.FileLook;
import fr.maillage.importing.mapping.MappingChoice;
import fr.maillage.importing.mapping.MappingDraftService;
import fr.maillage.importing.mapping.MappingService;
import fr.maillage.importing.record.RecordImportJob;
import fr.maillage.job.JobRunFilter;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Upload;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Choosing a file of actors, contacts or members, and the mapping to read it by, or to make one first. */
@Named
@RequestScoped
public class RecordImportView {

    private static final String ACTORS = "actors";
    private static final int RECENT = 10;

    @Inject
    private MappingDraftService drafts;

    @Inject
    private MappingService mappings;

    @Inject
    private ImportService imports;

    @Inject
    private JobRunService jobs;

    @Inject
    private LanguageView language;

    @Inject
    private HttpServletRequest request;

    private Part file;
    private String mapping = "";
    private boolean dryRun = true;

    /** Refuses who may not, and a kind that is none. */
    public void load() {
        drafts.schema(getKind());
    }

    /** Goes on to the mapping of the file, or imports it by one that was saved. */
    public String next() {
        if (mapping.isBlank()) {
            FileLook look = Upload.read(file, "file", "import.file-required", drafts::keepPeople);
            return "/interop/mapping.xhtml?faces-redirect=true&file=" + look.document() + "&kind=" + getKind();
        }
        ImportOrder order =
                new ImportOrder(mapping, dryRun, null, language.getLocale().getLanguage());
        UUID run = Upload.read(
                file, "file", "import.file-required", (content, name) -> imports.start(content, name, order));
        return "/interop/run.xhtml?faces-redirect=true&run=" + run;
    }

    /** What the rows of the file are; of the request, since forms ask before the view's parameters are set. */
    public String getKind() {
        String kind = request.getParameter("kind");
        return kind == null || kind.isBlank() ? ACTORS : kind;
    }

    /** The mappings that were saved for such files. */
    public List<MappingChoice> getChoices() {
        return mappings.choices(getKind());
    }

    /** The caller's latest imports of such files. */
    public List<JobRunView> getRecent() {
        return jobs
                .list(
                        new JobRunFilter(RecordImportJob.ID, Set.of(), null, true),
                        new PageRequest(0, RECENT, "created", false))
                .items()
                .stream()
                .filter(run -> getKind().equals(run.parameters().get("kind")))
                .toList();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** The mapping to read the file by; empty to make one. */
    public String getMapping() {
        return mapping;
    }

    public void setMapping(String mapping) {
        this.mapping = mapping == null ? "" : mapping;
    }

    public boolean isDryRun() {
        return dryRun;
    }

    public void setDryRun(boolean dryRun) {
        this.dryRun = dryRun;
    }
}
