package fr.maillage.web.diagnosis;

import fr.maillage.diagnosis.statement.StatementDetail;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.statement.StatementService;
import fr.maillage.record.RecordService;
import fr.maillage.web.shared.record.RecordDetailView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page of a statement. */
@Named
@ViewScoped
public class StatementDetailView extends RecordDetailView<StatementDetail, StatementField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private StatementService statements;

    @Inject
    private StatementLabels labels;

    public StatementDetailView() {
        super(StatementField.class, "diagnosis.statement");
    }

    @Override
    protected RecordService<StatementDetail, StatementField> service() {
        return statements;
    }

    @Override
    protected RecordLabels<StatementField> labels() {
        return labels;
    }
}
