package fr.maillage.person;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;

/** Fields of a person beside her wish not to be written to. */
public enum PersonalField implements RecordField {
    NAME(must("who", "name", FieldTypes.name(200))),
    EMAIL(may("who", "email", FieldTypes.email())),
    PHONE(may("who", "phone", FieldTypes.phone()));

    private final FieldSpec spec;

    PersonalField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
