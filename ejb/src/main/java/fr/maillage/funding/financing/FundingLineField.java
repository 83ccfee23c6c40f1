package fr.maillage.funding.financing;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;
import static fr.maillage.record.FieldSpec.numbered;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import fr.maillage.vocabulary.Vocabulary;
import java.util.List;

/** Fields of a line of a financing plan, in the order in which pages and files show them. */
public enum FundingLineField implements RecordField {
    /** Code by which files call it, in its record. */
    CODE(numbered("line", "code", FieldTypes.line(40), "L")),
    FUNDER(must("line", "funder", FieldTypes.code(Vocabulary.FUNDER))),
    /** The code of the contract that it draws on. */
    CONTRACT(may("line", "contract", FieldTypes.line(40))),
    /** The code of a commune; empty for the whole perimeter. */
    COMMUNE(may("line", "commune", FieldTypes.line(40))),
    YEAR(must("line", "year", FieldTypes.number(2000, 2100, "funding-year"))),
    NATURE(must("line", "nature", FieldTypes.choice(List.of("cash", "in-kind")))),
    /** Purpose of a grant that is asked for: services that are bought, or people who are paid. */
    PURPOSE(may("line", "purpose", FieldTypes.choice(List.of("services", "people")))),
    ASKED(may("amounts", "asked", FieldTypes.decimal(12, 2, "funding-amount"))),
    GRANTED(may("amounts", "granted", FieldTypes.decimal(12, 2, "funding-amount"))),
    AGREED(may("amounts", "agreed", FieldTypes.decimal(12, 2, "funding-amount"))),
    PAID(may("amounts", "paid", FieldTypes.decimal(12, 2, "funding-amount"))),
    ASKED_ON(may("days", "askedOn", FieldTypes.date("funding-date"))),
    NOTIFIED_ON(may("days", "notifiedOn", FieldTypes.date("funding-date"))),
    PAID_ON(may("days", "paidOn", FieldTypes.date("funding-date"))),
    FILE_NUMBER(may("days", "fileNumber", FieldTypes.line(60)));

    /** Money, and not rooms, skills or people's time. */
    public static final String CASH = "cash";

    private final FieldSpec spec;

    FundingLineField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
