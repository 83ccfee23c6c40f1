package fr.maillage.plan.journal;

import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;

/** Fields of an entry of a journal. */
public enum JournalField implements RecordField {
    NOTED_ON(must("journal", "notedOn", FieldTypes.date("plan-date"))),
    WORDS(must("journal", "words", FieldTypes.text(4000)));

    private final FieldSpec spec;

    JournalField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
