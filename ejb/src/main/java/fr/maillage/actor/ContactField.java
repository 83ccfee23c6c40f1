package fr.maillage.actor;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;

/** Fields of a contact beside her wish not to be written to. */
public enum ContactField implements RecordField {
    NAME(must("contacts", "name", FieldTypes.name(200))),
    DUTY(may("contacts", "duty", FieldTypes.line(200))),
    EMAIL(may("contacts", "email", FieldTypes.email())),
    PHONE(may("contacts", "phone", FieldTypes.phone()));

    private final FieldSpec spec;

    ContactField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
