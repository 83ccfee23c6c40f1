package fr.maillage.funding.document;

import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import java.util.List;

/** Fields of a document of a line beside its file. */
public enum LineDocumentField implements RecordField {
    KIND(must("document", "kind", FieldTypes.choice(List.of("agreement", "notice", "payment")))),
    DATED_ON(must("document", "datedOn", FieldTypes.date("funding-date")));

    private final FieldSpec spec;

    LineDocumentField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
