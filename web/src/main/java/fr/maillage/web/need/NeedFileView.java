package fr.maillage.web.need;

import fr.maillage.importing.ImportOrder;
import fr.maillage.importing.ImportService;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Upload;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.UUID;

/** Takes the file of the national index of digital fragility, without a choice to make. */
@Named
@RequestScoped
public class NeedFileView {

    /** The shipped mapping that reads it. */
    private static final String MAPPING = "ifn-communes";

    @Inject
    private ImportService imports;

    @Inject
    private LanguageView language;

    private Part file;

    /** Imports the file that was sent, and goes on to its run. */
    public String take() {
        ImportOrder order =
                new ImportOrder(MAPPING, false, null, language.getLocale().getLanguage());
        UUID run = Upload.read(
                file, "file", "import.file-required", (content, name) -> imports.start(content, name, order));
        return "/interop/run.xhtml?faces-redirect=true&run=" + run;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
