package fr.maillage.diagnosis.street;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import fr.maillage.vocabulary.Vocabulary;

/** Fields of a campaign in the street, in the order in which pages and files show them. */
public enum StreetField implements RecordField {
    TITLE(must("what", "title", FieldTypes.name(200))),
    /** The code of the territory inside which the respondents live. */
    TERRITORY(must("what", "territory", FieldTypes.reference("diagnosis-street-territory"))),
    MODE(must("what", "mode", FieldTypes.code(Vocabulary.COLLECTION_MODE))),
    OPENS_ON(must("when", "opensOn", FieldTypes.date("diagnosis-statement-date"))),
    /** Its last day. */
    CLOSES_ON(must("when", "closesOn", FieldTypes.date("diagnosis-statement-date"))),
    QUESTION(may("what", "question", FieldTypes.text(500))),
    /** Number of respondents that it wants. */
    GOAL(may("what", "goal", FieldTypes.number(1, 100_000, "diagnosis-street-goal")));

    private final FieldSpec spec;

    StreetField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
