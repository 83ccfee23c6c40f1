package fr.maillage.web.diagnosis.exhibit;

import fr.maillage.diagnosis.exhibit.ExhibitDetail;
import fr.maillage.diagnosis.exhibit.ExhibitField;
import fr.maillage.diagnosis.exhibit.ExhibitNature;
import fr.maillage.diagnosis.exhibit.ExhibitService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.TerritoryReference;
import fr.maillage.web.shared.Upload;
import fr.maillage.web.shared.record.RecordEditView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.Clock;

/** Corrects a document of the diagnosis, or enters a new one with its file. */
@Named
@ViewScoped
public class ExhibitEditView extends RecordEditView<ExhibitDetail, ExhibitField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExhibitService exhibits;

    @Inject
    private TerritoryReference territories;

    @Inject
    private ExhibitLabels labels;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    private transient Part file;

    public ExhibitEditView() {
        super(ExhibitField.class, "diagnosis.exhibit");
    }

    @Override
    public void load() {
        caller.require(getId() == null ? Permission.COLLECT : Permission.EDIT_DIAGNOSIS);
        super.load();
    }

    @Override
    protected ExhibitService service() {
        return exhibits;
    }

    @Override
    protected ExhibitLabels labels() {
        return labels;
    }

    @Override
    protected FieldValues<ExhibitField> begin() {
        return FieldValues.none(ExhibitField.class)
                .with(ExhibitField.NATURE, ExhibitNature.SHEET.code())
                .with(ExhibitField.DATED_ON, ClockProducer.today(clock).toString())
                .with(ExhibitField.TERRITORY, territories.first(Permission.COLLECT));
    }

    @Override
    protected ExhibitDetail create(FieldValues<ExhibitField> input) {
        return Upload.read(file, "file", "required", (content, name) -> exhibits.create(input, content));
    }

    @Override
    protected Reference reference(ExhibitField field) {
        return territories;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
