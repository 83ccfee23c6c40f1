package fr.maillage.plan.frame;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;
import static fr.maillage.record.FieldSpec.numbered;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import fr.maillage.vocabulary.Vocabulary;

/** Fields of a frame, in the order in which pages and files show them. */
public enum FrameField implements RecordField {
    NAME(must("what", "name", FieldTypes.name(300))),
    /** Code by which files call it, in its territory. */
    CODE(numbered("what", "code", FieldTypes.line(40), "C")),
    KIND(must("what", "kind", FieldTypes.code(Vocabulary.FRAME_KIND))),
    /** The code of the territory that is its perimeter. */
    TERRITORY(must("what", "territory", FieldTypes.reference("unknown-value"))),
    STARTS_ON(may("when", "startsOn", FieldTypes.date("plan-date"))),
    ENDS_ON(may("when", "endsOn", FieldTypes.date("plan-date"))),
    DESCRIPTION(may("about", "description", FieldTypes.text(4000)));

    /** The kind of frames that are schemes. */
    public static final String SCHEME = "scheme";

    private final FieldSpec spec;

    FrameField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
