package fr.maillage.web.mapping;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.importing.mapping.MappingService;
import fr.maillage.importing.mapping.MappingView;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.Upload;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.UUID;

/** The mappings that files can be read by. */
@Named
@RequestScoped
public class MappingListView {

    private static final String PAGE = "/interop/mappings.xhtml?faces-redirect=true";

    @Inject
    private MappingService mappings;

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    private List<MappingView> list;
    private Part file;

    @PostConstruct
    void authorize() {
        caller.require(Permission.IMPORT);
    }

    /** Tells if the archived ones are asked for. */
    public boolean isArchived() {
        return "true".equals(request.getParameter("archived"));
    }

    public List<MappingView> getList() {
        if (list == null) {
            list = mappings.list(isArchived());
        }
        return list;
    }

    /** Gives what the address asks for, for the export of what is shown. */
    public ListState getState() {
        return ListState.ofRequest(null);
    }

    public String archive(UUID id, int version) {
        mappings.archive(id, version);
        Notice.success("interop.mapping.archived");
        return PAGE;
    }

    public String restore(UUID id, int version) {
        mappings.restore(id, version);
        Notice.success("interop.mapping.restored");
        return PAGE;
    }

    /** Saves a mapping that was handed on as a file. */
    public String take() {
        Upload.read(file, "file", "import.file-required", (content, name) -> mappings.take(MappingFile.read(content)));
        Notice.success("interop.mapping.taken");
        return PAGE;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
