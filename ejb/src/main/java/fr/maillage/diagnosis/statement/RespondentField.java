package fr.maillage.diagnosis.statement;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import fr.maillage.vocabulary.Vocabulary;

/** Fields of somebody who was asked; never a name of hers. */
public enum RespondentField implements RecordField {
    MODE(must("how", "mode", FieldTypes.code(Vocabulary.COLLECTION_MODE))),
    MET_ON(must("how", "metOn", FieldTypes.date("diagnosis-statement-date"))),
    /** The code of her commune or QPV. */
    TERRITORY(must("who", "territory", FieldTypes.line(60))),
    AGE_BAND(may("who", "ageBand", FieldTypes.code(Vocabulary.AGE_BAND))),
    EQUIPMENT(may("who", "equipment", FieldTypes.code(Vocabulary.EQUIPMENT))),
    FRENCH_EASE(may("who", "frenchEase", FieldTypes.code(Vocabulary.FRENCH_EASE))),
    SITUATION(may("who", "situation", FieldTypes.code(Vocabulary.SITUATION))),
    /** A first name that is not hers, under which words of hers may be published. */
    CHANGED_NAME(may("published", "changedName", FieldTypes.name(60))),
    PUBLISHED_AGE(may("published", "publishedAge", FieldTypes.number(1, 120, "diagnosis-respondent-age")));

    private final FieldSpec spec;

    RespondentField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
