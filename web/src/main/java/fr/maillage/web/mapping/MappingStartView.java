package fr.maillage.web.mapping;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.importing.mapping.FileLook;
import fr.maillage.importing.mapping.MappingChoice;
import fr.maillage.importing.mapping.MappingDraftService;
import fr.maillage.importing.mapping.MappingService;
import fr.maillage.importing.mapping.MappingView;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Upload;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The first step of a mapping: a file to look at, and what to start from. */
@Named
@RequestScoped
public class MappingStartView {

    @Inject
    private MappingDraftService drafts;

    @Inject
    private MappingService mappings;

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    private Part file;
    private String from = "";

    /** Refuses who may not, and an address that names no mapping. */
    public void load() {
        caller.require(Permission.IMPORT);
        getMapping();
    }

    /** Keeps the file and goes on. */
    public String next() {
        MappingView changed = getMapping();
        FileLook look = Upload.read(file, "file", "import.file-required", drafts::keep);
        String about = changed != null
                ? "&id=" + changed.id()
                : from.isBlank() ? "" : "&from=" + URLEncoder.encode(from, StandardCharsets.UTF_8);
        return "/interop/mapping.xhtml?faces-redirect=true&file=" + look.document() + about;
    }

    /** The mapping that is to be changed; null when a new one is made. */
    public MappingView getMapping() {
        String id = request.getParameter("id");
        if (id == null || id.isBlank()) {
            return null;
        }
        MappingView mapping = mappings.get(Identifiers.of("mapping", id));
        if (!mapping.editable()) {
            throw Problem.denied("outside-territory");
        }
        return mapping;
    }

    /** Lists the mappings from which a new one may start. */
    public List<MappingChoice> getChoices() {
        return mappings.choices();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from == null ? "" : from;
    }
}
