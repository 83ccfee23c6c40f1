package fr.maillage.actor;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import fr.maillage.vocabulary.Vocabulary;

/** Fields of an actor, in the order in which pages and files show them. */
public enum ActorField implements RecordField {
    NAME(must("title", "name", FieldTypes.name(300))),
    /** An acronym, or how people call it. */
    SHORT_NAME(may("identity", "shortName", FieldTypes.line(60))),
    TYPE(must("title", "type", FieldTypes.code(Vocabulary.ACTOR_TYPE))),
    /** SIRET, RNA or RIDET; no two actors have the same. */
    IDENTIFIER(may("identity", "identifier", FieldTypes.identifier())),
    /** The code of the département, EPT, EPCI or commune where it acts. */
    TERRITORY(must("title", "territory", FieldTypes.reference("actor-territory"))),
    /** Of its seat. */
    ADDRESS(may("reach", "address", FieldTypes.address())),
    PHONE(may("reach", "phone", FieldTypes.phone())),
    EMAIL(may("reach", "email", FieldTypes.email())),
    WEBSITE(may("reach", "website", FieldTypes.url())),
    NETWORKS(may("identity", "networks", FieldTypes.codes(Vocabulary.NETWORK))),
    REMARK(may("identity", "remark", FieldTypes.text(2000)));

    private final FieldSpec spec;

    ActorField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
