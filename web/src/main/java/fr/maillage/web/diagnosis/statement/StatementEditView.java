package fr.maillage.web.diagnosis.statement;

import fr.maillage.diagnosis.statement.StatementDetail;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.statement.StatementService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordService;
import fr.maillage.shared.Problem;
import fr.maillage.web.diagnosis.exhibit.ExhibitReference;
import fr.maillage.web.place.PlaceReference;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.record.RecordEditView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Corrects and codes a statement; new ones are entered by who said them. */
@Named
@ViewScoped
public class StatementEditView extends RecordEditView<StatementDetail, StatementField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private StatementService statements;

    @Inject
    private StatementLabels labels;

    @Inject
    private PlaceReference places;

    @Inject
    private ExhibitReference exhibits;

    @Inject
    private Caller caller;

    private String speaker;

    public StatementEditView() {
        super(StatementField.class, "diagnosis.statement");
    }

    @Override
    public void load() {
        caller.require(Permission.EDIT_DIAGNOSIS);
        super.load();
    }

    @Override
    protected RecordService<StatementDetail, StatementField> service() {
        return statements;
    }

    @Override
    protected RecordLabels<StatementField> labels() {
        return labels;
    }

    @Override
    protected FieldValues<StatementField> begin() {
        throw Problem.notFound("diagnosis.statement", "");
    }

    @Override
    protected StatementDetail create(FieldValues<StatementField> input) {
        throw new IllegalStateException("A statement is entered by who said it");
    }

    @Override
    protected void opened(StatementDetail statement) {
        speaker = labels.speaker(statement.statement());
    }

    @Override
    protected Reference reference(StatementField field) {
        return field == StatementField.PLACE ? places : exhibits;
    }

    /** Who said it. */
    public String getSpeaker() {
        return speaker;
    }

    @Override
    public String getHeading() {
        return Messages.text("diagnosis.statement.edit.do");
    }
}
