package fr.maillage.actor;

import fr.maillage.record.FieldType;
import fr.maillage.record.RecordField;
import fr.maillage.vocabulary.Vocabulary;

/** What an actor says, field by field, in the order in which pages and files show them. */
public enum ActorField implements RecordField {
    NAME("title", "name", FieldType.name(300)),
    /** An acronym, or how people call it. */
    SHORT_NAME("identity", "shortName", FieldType.line(60)),
    TYPE("title", "type", FieldType.code(Vocabulary.ACTOR_TYPE)),
    /** SIRET, RNA or RIDET; no two actors have the same. */
    IDENTIFIER("identity", "identifier", FieldType.identifier()),
    /** The code of the département, EPT, EPCI or commune where it acts. */
    TERRITORY("title", "territory", FieldType.reference("actor-territory")),
    /** Of its seat. */
    ADDRESS("reach", "address", FieldType.address()),
    PHONE("reach", "phone", FieldType.phone()),
    EMAIL("reach", "email", FieldType.email()),
    WEBSITE("reach", "website", FieldType.url()),
    NETWORKS("identity", "networks", FieldType.codes(Vocabulary.NETWORK)),
    REMARK("identity", "remark", FieldType.text(2000));

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
