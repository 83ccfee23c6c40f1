package fr.maillage.diagnosis.statement;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import fr.maillage.vocabulary.Vocabulary;

/** Fields of a statement, in the order in which pages and files show them. */
public enum StatementField implements RecordField {
    WORDS(must("what", "words", FieldTypes.text(2000))),
    NATURE(must("what", "nature", FieldTypes.choice(Nature.codes()))),
    /** Neutral where nobody says. */
    POLARITY(may("what", "polarity", FieldTypes.choice(Polarity.codes()))),
    /** The codes of the themes that it is about. */
    THEMES(may("about", "themes", FieldTypes.picked())),
    PUBLICS(may("about", "publics", FieldTypes.codes(Vocabulary.AUDIENCE))),
    /** The opaque identifier of the place of the register that it speaks of, in whichever town that lies. */
    PLACE(may("about", "place", FieldTypes.reference("diagnosis-statement-place-archived"))),
    /** The opaque identifier of the document on which it stands. */
    EXHIBIT(may("about", "exhibit", FieldTypes.reference("diagnosis-statement-exhibit-archived"))),
    SAID_ON(must("when", "saidOn", FieldTypes.date("diagnosis-statement-date")));

    private final FieldSpec spec;

    StatementField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
