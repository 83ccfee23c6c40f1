package fr.maillage.funding.extract;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;

/** Fields of a file in an extract, in the order in which pages show them. */
public enum ExtractField implements RecordField {
    FILE_NUMBER(must("file", "fileNumber", FieldTypes.line(60))),
    CARRIER(may("file", "carrier", FieldTypes.line(300))),
    TITLE(may("file", "title", FieldTypes.line(500))),
    CONTRACT(may("file", "contract", FieldTypes.line(300))),
    COMMUNE(may("file", "commune", FieldTypes.line(200))),
    PROGRAMME(may("file", "programme", FieldTypes.line(60))),
    ASKED(may("amounts", "asked", FieldTypes.decimal(12, 2, "funding-amount"))),
    GRANTED(may("amounts", "granted", FieldTypes.decimal(12, 2, "funding-amount"))),
    AGREED(may("amounts", "agreed", FieldTypes.decimal(12, 2, "funding-amount"))),
    PAID(may("amounts", "paid", FieldTypes.decimal(12, 2, "funding-amount"))),
    STATUS(may("amounts", "status", FieldTypes.line(60)));

    private final FieldSpec spec;

    ExtractField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
