package fr.maillage.diagnosis;

import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.RespondentService;
import fr.maillage.diagnosis.statement.StatementDetail;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.statement.StatementList;
import fr.maillage.diagnosis.statement.StatementService;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordContract;
import fr.maillage.record.RecordService;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;

/** Statements are records like others, but that neither strangers nor the audit read the words. */
@InsideEar
class StatementRecordIT extends RecordContract<StatementDetail, StatementField> {

    @Inject
    private StatementService statements;

    @Inject
    private StatementList statementList;

    @Inject
    private RespondentService respondents;

    StatementRecordIT() {
        super(StatementField.class, StatementField.WORDS);
    }

    @Override
    protected RecordService<StatementDetail, StatementField> service() {
        return statements;
    }

    @Override
    protected boolean open() {
        return false;
    }

    @Override
    protected StatementDetail enter() {
        return statements.createOfRespondent(
                respondents.create(FieldValues.none(RespondentField.class)
                        .with(RespondentField.MODE, "entretien")
                        .with(RespondentField.MET_ON, "2026-03-02")
                        .with(RespondentField.TERRITORY, "com:93032")
                        .with(RespondentField.AGE_BAND, "70-plus")),
                FieldValues.none(StatementField.class)
                        .with(StatementField.WORDS, "Le guichet a fermé.")
                        .with(StatementField.NATURE, "observation")
                        .with(StatementField.POLARITY, "negative")
                        .with(StatementField.PUBLICS, "seniors")
                        .with(StatementField.SAID_ON, "2026-03-02"));
    }

    @Override
    protected Page<?> list(PageRequest request) {
        return statementList.page(ListRequest.ALL, request);
    }

    @Override
    protected List<String> orders() {
        return List.of("saidOn", "words", "territory");
    }
}
