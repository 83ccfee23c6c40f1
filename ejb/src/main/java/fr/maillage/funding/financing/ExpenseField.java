package fr.maillage.funding.financing;

import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;

/** Fields of an expense, in the order in which pages and files show them. */
public enum ExpenseField implements RecordField {
    ITEM(must("expense", "item", FieldTypes.name(200))),
    YEAR(must("expense", "year", FieldTypes.number(2000, 2100, "funding-year"))),
    AMOUNT(must("expense", "amount", FieldTypes.decimal(12, 2, "funding-amount")));

    private final FieldSpec spec;

    ExpenseField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
