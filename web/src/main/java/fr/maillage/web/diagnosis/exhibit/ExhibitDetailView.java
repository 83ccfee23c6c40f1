package fr.maillage.web.diagnosis.exhibit;

import fr.maillage.diagnosis.exhibit.ExhibitDetail;
import fr.maillage.diagnosis.exhibit.ExhibitField;
import fr.maillage.diagnosis.exhibit.ExhibitService;
import fr.maillage.diagnosis.finding.Evidence;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.finding.FindingView;
import fr.maillage.diagnosis.statement.StatementList;
import fr.maillage.diagnosis.statement.StatementView;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.RecordRef;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.record.RecordDetailView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page of a document of the diagnosis, with what was noted from it and what rests on it. */
@Named
@ViewScoped
public class ExhibitDetailView extends RecordDetailView<ExhibitDetail, ExhibitField> {

    private static final long serialVersionUID = 1L;

    private static final String KIND = "diagnosis.exhibit";

    @Inject
    private ExhibitService exhibits;

    @Inject
    private StatementList statements;

    @Inject
    private FindingService findings;

    @Inject
    private ExhibitLabels labels;

    private transient Page<StatementView> said;

    public ExhibitDetailView() {
        super(ExhibitField.class, KIND);
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
    public void load() {
        super.load();
        said = statements.page(StatementList.on(uuid()), PageRequest.first());
    }

    /** Erases the file for good. */
    public String eraseFile() {
        exhibits.eraseFile(uuid(), getVersion());
        Notice.success("diagnosis.exhibit.done.erased");
        return again();
    }

    /** Lists what was noted from it, the latest first, as far as a page goes. */
    public Page<StatementView> getSaid() {
        return said;
    }

    /** Gives the name by which a finding that rests on it calls it. */
    public String getEvidence() {
        return Evidence.written(record());
    }

    /** The findings that rest on it. */
    public List<FindingView> getFindings() {
        return findings.restingOn(record());
    }

    private RecordRef record() {
        return new RecordRef(KIND, uuid());
    }
}
