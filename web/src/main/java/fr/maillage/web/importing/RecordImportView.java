package fr.maillage.web.importing;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Scope;
import fr.maillage.importing.ImportJob;
import fr.maillage.importing.ImportOrder;
import fr.maillage.importing.ImportService;
import fr.maillage.importing.mapping.FileLook;
import fr.maillage.importing.mapping.MappingChoice;
import fr.maillage.importing.mapping.MappingDraftService;
import fr.maillage.importing.mapping.MappingService;
import fr.maillage.importing.record.RecordImportJob;
import fr.maillage.importing.record.RecordKinds;
import fr.maillage.job.JobRunFilter;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Upload;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private RecordKinds kinds;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private LanguageView language;

    @Inject
    private HttpServletRequest request;

    private Part file;
    private String mapping = "";
    private boolean dryRun = true;
    private String territory;
    private String collection = "";

    /** Refuses who may not, and a kind that is none. */
    public void load() {
        drafts.schema(getKind());
    }

    /** Goes on to the mapping of the file, or imports it by one that was saved. */
    public String next() {
        if (mapping.isBlank()) {
            FileLook look = Upload.read(file, "file", "import.file-required", drafts::keepPeople);
            return "/interop/mapping.xhtml?faces-redirect=true&file=" + look.document() + "&kind=" + getKind()
                    + (isForTerritory() ? "&territory=" + territory : "")
                    + (collection.isBlank() ? "" : "&collection=" + collection);
        }
        ImportOrder order = ImportOrder.records(
                        mapping, dryRun, language.getLocale().getLanguage(), isForTerritory() ? territory : null)
                .into(collection);
        UUID run = Upload.read(
                file, "file", "import.file-required", (content, name) -> imports.start(content, name, order));
        return "/interop/run.xhtml?faces-redirect=true&run=" + run;
    }

    /** Names what the rows of the file are; from the request, since forms ask before the view's parameters are set. */
    public String getKind() {
        String kind = request.getParameter("kind");
        return kind == null || kind.isBlank() ? ACTORS : kind;
    }

    /** Says whether the rows may leave open where they belong, so that one says it of the file. */
    public boolean isForTerritory() {
        return kinds.ofTerritory(getKind());
    }

    /**
     * The territory of the file: first the one of the caller's latest such import, else her own where she has one; null
     * where she has to say.
     */
    public String getTerritory() {
        if (territory == null) {
            territory = getRecent().stream()
                    .map(run -> run.parameters().get(ImportJob.TERRITORY))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseGet(this::own);
        }
        return territory;
    }

    public void setTerritory(String territory) {
        this.territory = territory;
    }

    private String own() {
        Scope scope = caller.scope(Permission.IMPORT);
        return scope.everywhere() || scope.territoryIds().size() != 1
                ? null
                : territories
                        .byId(scope.territoryIds().iterator().next())
                        .map(TerritoryView::code)
                        .orElse(null);
    }

    /** Says whether such records belong to collections, so that one is chosen for the file. */
    public boolean isOfCollection() {
        return kinds.ofCollection(getKind());
    }

    /** The collections to choose from, by their titles. */
    public Map<String, String> getCollections() {
        Map<String, String> titles = new LinkedHashMap<>();
        kinds.collections(getKind()).forEach((id, title) -> titles.putIfAbsent(title, id));
        return titles;
    }

    /** The collection of the file; empty for a new one, which has its name. */
    public String getCollection() {
        return collection;
    }

    public void setCollection(String collection) {
        this.collection = collection == null ? "" : collection;
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
