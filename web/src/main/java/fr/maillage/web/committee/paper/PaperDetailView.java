package fr.maillage.web.committee.paper;

import fr.maillage.committee.paper.PaperDetail;
import fr.maillage.committee.paper.PaperField;
import fr.maillage.committee.paper.PaperFile;
import fr.maillage.committee.paper.PaperService;
import fr.maillage.document.KeptFile.Sent;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.Upload;
import fr.maillage.web.shared.record.RecordDetailView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;

/** The page of a document of a gathering, with its versions. */
@Named
@ViewScoped
public class PaperDetailView extends RecordDetailView<PaperDetail, PaperField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaperService documents;

    @Inject
    private PaperLabels labels;

    private transient List<PaperFile> files;
    private transient Part file;

    public PaperDetailView() {
        super(PaperField.class, "committee.paper");
    }

    @Override
    protected PaperService service() {
        return documents;
    }

    @Override
    protected PaperLabels labels() {
        return labels;
    }

    /** Puts a new version in the place of the one that people read. */
    public String renew() {
        Upload.read(
                file,
                "file",
                "required",
                (content, name) -> documents.renew(uuid(), getVersion(), new Sent(content, name)));
        Notice.success("committee.paper.done.renewed");
        return again();
    }

    /** The versions, the latest first. */
    public List<PaperFile> getFiles() {
        if (files == null) {
            files = documents.files(uuid());
        }
        return files;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
