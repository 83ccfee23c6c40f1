package fr.maillage.diagnosis.survey;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.diagnosis.statement.StatementList;
import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import java.util.List;

/** Fields of a survey beside its questions, in the order in which pages and files show them. */
public enum SurveyField implements RecordField {
    TITLE(must("what", "title", FieldTypes.name(200))),
    /** The code of the territory in whose communes people answer. */
    TERRITORY(must("what", "territory", FieldTypes.reference("diagnosis-survey-territory"))),
    /** Whom it asks. */
    SIDE(must("what", "side", FieldTypes.choice(List.of(StatementList.RESIDENTS, StatementList.PROFESSIONALS)))),
    /** Text that people read before the questions. */
    INTRODUCTION(may("what", "introduction", FieldTypes.text(2000))),
    OPENS_ON(must("when", "opensOn", FieldTypes.date("diagnosis-statement-date"))),
    /** Its last day. */
    CLOSES_ON(must("when", "closesOn", FieldTypes.date("diagnosis-statement-date"))),
    /** Number of answers that it wants. */
    GOAL(may("what", "goal", FieldTypes.number(1, 100_000, "diagnosis-survey-goal")));

    private final FieldSpec spec;

    SurveyField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
