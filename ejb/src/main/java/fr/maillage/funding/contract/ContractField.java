package fr.maillage.funding.contract;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;
import static fr.maillage.record.FieldSpec.numbered;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import java.util.List;

/** Fields of a contract, in the order in which pages and files show them. */
public enum ContractField implements RecordField {
    TITLE(must("what", "title", FieldTypes.name(300))),
    /** Code by which files call it. */
    CODE(numbered("what", "code", FieldTypes.line(40), "CV")),
    /** Two years, such as {@code 2015-2023}. */
    GENERATION(must("what", "generation", FieldTypes.line(20))),
    KIND(must("what", "kind", FieldTypes.choice(List.of("communal", "intercommunal")))),
    /** The code of the territory on which it is kept. */
    TERRITORY(must("where", "territory", FieldTypes.reference("unknown-value"))),
    /** Codes of territories, such as {@code com:93032}. */
    COMMUNES(may("where", "communes", FieldTypes.references())),
    /** Codes of territories, such as {@code qpv:QN09303M}. */
    QPV(may("where", "qpv", FieldTypes.references())),
    STARTS_ON(must("when", "startsOn", FieldTypes.date("funding-date"))),
    ENDS_ON(must("when", "endsOn", FieldTypes.date("funding-date"))),
    SIGNATORIES(may("who", "signatories", FieldTypes.line(500)));

    private final FieldSpec spec;

    ContractField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
