package fr.maillage.sample;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import fr.maillage.vocabulary.Vocabulary;

/** Fields of a sample, in the order in which pages and files show them. */
public enum SampleField implements RecordField {
    NAME(must("what", "name", FieldTypes.name(200))),
    SERVICES(must("what", "services", FieldTypes.codes(Vocabulary.SERVICE))),
    FIRST_DAY(may("when", "firstDay", FieldTypes.date("sample-date"))),
    LAST_DAY(may("when", "lastDay", FieldTypes.date("sample-date"))),
    REMARK(may("when", "remark", FieldTypes.text(2000)));

    private final FieldSpec spec;

    SampleField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
