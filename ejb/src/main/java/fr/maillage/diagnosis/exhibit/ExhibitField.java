package fr.maillage.diagnosis.exhibit;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;

/** Fields of a document of the diagnosis, in the order in which pages and files show them. */
public enum ExhibitField implements RecordField {
    TITLE(must("what", "title", FieldTypes.name(200))),
    NATURE(must("what", "nature", FieldTypes.choice(ExhibitNature.codes()))),
    /** The code of the territory that it tells of. */
    TERRITORY(must("what", "territory", FieldTypes.reference("unknown-value"))),
    /** When it was written or taken. */
    DATED_ON(must("what", "datedOn", FieldTypes.date("diagnosis-statement-date"))),
    /** Who asked those who wrote on it whether it may be kept; never one of them. */
    ASKED_BY(may("consent", "askedBy", FieldTypes.name(200))),
    /** When they agreed. */
    AGREED_ON(may("consent", "agreedOn", FieldTypes.date("diagnosis-statement-date")));

    private final FieldSpec spec;

    ExhibitField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
