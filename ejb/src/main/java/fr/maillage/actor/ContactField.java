package fr.maillage.actor;

import fr.maillage.record.FieldType;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;

/** What is known of a contact beside her wish not to be written to. */
public enum ContactField implements RecordField {
    NAME("name", FieldTypes.name(200)),
    DUTY("duty", FieldTypes.line(200)),
    EMAIL("email", FieldTypes.email()),
    PHONE("phone", FieldTypes.phone());

    private final String key;
    private final FieldType type;

    ContactField(String key, FieldType type) {
        this.key = key;
        this.type = type;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public FieldType type() {
        return type;
    }

    @Override
    public String section() {
        return "contacts";
    }

    @Override
    public boolean required() {
        return this == NAME;
    }
}
