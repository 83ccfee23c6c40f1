package fr.maillage.diagnosis.collection;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import fr.maillage.vocabulary.Vocabulary;

/** The fields of a collection, in the order in which pages and files show them. */
public enum CollectionField implements RecordField {
    TITLE(must("what", "title", FieldTypes.name(200))),
    /** The code of the territory that it is about. */
    TERRITORY(must("what", "territory", FieldTypes.reference("diagnosis-collection-territory"))),
    /** Nothing for several ways. */
    MODE(may("what", "mode", FieldTypes.code(Vocabulary.COLLECTION_MODE))),
    /** Its first day; nothing where the days of what was said tell. */
    STARTS_ON(may("when", "startsOn", FieldTypes.date("diagnosis-statement-date"))),
    /** Its last day; nothing where the days of what was said tell. */
    ENDS_ON(may("when", "endsOn", FieldTypes.date("diagnosis-statement-date")));

    private final FieldSpec spec;

    CollectionField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
