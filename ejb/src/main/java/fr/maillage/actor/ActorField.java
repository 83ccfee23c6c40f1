package fr.maillage.actor;

import fr.maillage.record.FieldType;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import fr.maillage.vocabulary.Vocabulary;

/** What an actor says, field by field, in the order in which pages and files show them. */
public enum ActorField implements RecordField {
    NAME("title", "name", FieldTypes.name(300)),
    /** An acronym, or how people call it. */
    SHORT_NAME("identity", "shortName", FieldTypes.line(60)),
    TYPE("title", "type", FieldTypes.code(Vocabulary.ACTOR_TYPE)),
    /** SIRET, RNA or RIDET; no two actors have the same. */
    IDENTIFIER("identity", "identifier", FieldTypes.identifier()),
    /** The code of the département, EPT, EPCI or commune where it acts. */
    TERRITORY("title", "territory", FieldTypes.reference("actor-territory")),
    /** Of its seat. */
    ADDRESS("reach", "address", FieldTypes.address()),
    PHONE("reach", "phone", FieldTypes.phone()),
    EMAIL("reach", "email", FieldTypes.email()),
    WEBSITE("reach", "website", FieldTypes.url()),
    NETWORKS("identity", "networks", FieldTypes.codes(Vocabulary.NETWORK)),
    REMARK("identity", "remark", FieldTypes.text(2000));

    private final String section;
    private final String key;
    private final FieldType type;

    ActorField(String section, String key, FieldType type) {
        this.section = section;
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
        return section;
    }

    @Override
    public boolean required() {
        return this == NAME || this == TYPE || this == TERRITORY;
    }
}
