package fr.maillage.web.importing;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.importing.ImportJob;
import fr.maillage.importing.ImportOrder;
import fr.maillage.importing.ImportProfile;
import fr.maillage.importing.ImportService;
import fr.maillage.importing.mapping.MappingChoice;
import fr.maillage.importing.mapping.MappingService;
import fr.maillage.job.JobRunFilter;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Upload;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Choosing a file to import, and the imports of before. */
@Named
@RequestScoped
public class ImportView {

    private static final int RECENT = 10;

    @Inject
    private ImportService imports;

    @Inject
    private MappingService mappings;

    @Inject
    private JobRunService jobs;

    @Inject
    private Caller caller;

    @Inject
    private LanguageView language;

    private Part file;
    private String profile = "";
    private String mapping = "";
    private String source;
    private boolean dryRun = true;
    private boolean complete;

    @PostConstruct
    void authorize() {
        caller.require(Permission.IMPORT);
    }

    /** Starts the import and goes to its page. */
    public String start() {
        ImportOrder order = new ImportOrder(
                mapping.isBlank() ? profile : mapping,
                dryRun,
                source,
                complete,
                language.getLocale().getLanguage());
        UUID run = Upload.read(
                file, "file", "import.file-required", (content, name) -> imports.start(content, name, order));
        return "/interop/run.xhtml?faces-redirect=true&run=" + run;
    }

    /** The codes of the forms of files, after the empty one that lets the file tell. */
    public List<String> getProfiles() {
        return Stream.concat(
                        Stream.of(""), Arrays.stream(ImportProfile.values()).map(ImportProfile::code))
                .toList();
    }

    /** The mappings to choose from. */
    public List<MappingChoice> getMappings() {
        return mappings.choices();
    }

    /** The caller's latest imports. */
    public List<JobRunView> getRecent() {
        return jobs.list(
                        new JobRunFilter(ImportJob.ID, Set.of(), null, true),
                        new PageRequest(0, RECENT, "created", false))
                .items();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getProfile() {
        return profile;
    }

    public void setProfile(String profile) {
        this.profile = profile;
    }

    /** The mapping that the file is read by; empty for one of the product's own forms. */
    public String getMapping() {
        return mapping;
    }

    public void setMapping(String mapping) {
        this.mapping = mapping == null ? "" : mapping;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public boolean isDryRun() {
        return dryRun;
    }

    public void setDryRun(boolean dryRun) {
        this.dryRun = dryRun;
    }

    public boolean isComplete() {
        return complete;
    }

    public void setComplete(boolean complete) {
        this.complete = complete;
    }
}
