package fr.maillage.web.diagnosis.statement;

import fr.maillage.diagnosis.finding.Evidence;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.finding.FindingView;
import fr.maillage.diagnosis.statement.StatementDetail;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.statement.StatementService;
import fr.maillage.record.RecordService;
import fr.maillage.shared.RecordRef;
import fr.maillage.web.shared.record.RecordDetailView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page of a statement. */
@Named
@ViewScoped
public class StatementDetailView extends RecordDetailView<StatementDetail, StatementField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private StatementService statements;

    @Inject
    private StatementLabels labels;

    public static final String KIND = "diagnosis.statement";

    @Inject
    private FindingService findings;

    public StatementDetailView() {
        super(StatementField.class, KIND);
    }

    @Override
    protected RecordService<StatementDetail, StatementField> service() {
        return statements;
    }

    @Override
    protected RecordLabels<StatementField> labels() {
        return labels;
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
