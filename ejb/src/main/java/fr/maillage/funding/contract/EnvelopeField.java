package fr.maillage.funding.contract;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import fr.maillage.vocabulary.Vocabulary;

/** Fields of an envelope, in the order in which pages and files show them. */
public enum EnvelopeField implements RecordField {
    /** The code of its contract. */
    CONTRACT(must("envelope", "contract", FieldTypes.line(40))),
    YEAR(must("envelope", "year", FieldTypes.number(2000, 2100, "funding-year"))),
    FUNDER(must("envelope", "funder", FieldTypes.code(Vocabulary.FUNDER))),
    AMOUNT(must("envelope", "amount", FieldTypes.decimal(12, 2, "funding-amount"))),
    /** Why more may be granted than the amount. */
    OVER_REASON(may("envelope", "overReason", FieldTypes.line(500)));

    private final FieldSpec spec;

    EnvelopeField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
