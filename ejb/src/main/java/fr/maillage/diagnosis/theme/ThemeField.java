package fr.maillage.diagnosis.theme;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;
import static fr.maillage.record.FieldSpec.numbered;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;

/** Fields of a theme. */
public enum ThemeField implements RecordField {
    /** Code by which files call it; never changes. */
    CODE(numbered("what", "code", FieldTypes.line(60), "theme-")),
    NAME(must("what", "name", FieldTypes.name(200))),
    NAME_EN(may("what", "nameEn", FieldTypes.name(200))),
    /** As it stands in a sentence, with its article. */
    SHORT_NAME(may("what", "shortName", FieldTypes.name(100))),
    SHORT_NAME_EN(may("what", "shortNameEn", FieldTypes.name(100))),
    KIND(must("where", "kind", FieldTypes.choice(ThemeKind.codes()))),
    /** The code of what it stands below; nothing for a theme of the first level. */
    PARENT(may("where", "parent", FieldTypes.onePicked(60)));

    private final FieldSpec spec;

    ThemeField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
