package fr.maillage.actor.model;

import fr.maillage.actor.ActorField;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.record.model.ArchivableRecord;
import fr.maillage.shared.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** An organisation as its table keeps it; its networks are rows of {@code actor_term}. */
@Entity
@Table(name = "actor")
public class Actor extends ArchivableRecord {

    private static final FieldAccess<Actor, ActorField> ACCESS = new FieldAccess<Actor, ActorField>(ActorField.class)
            .text(ActorField.NAME, a -> a.name, (a, text) -> a.name = text)
            .text(ActorField.SHORT_NAME, a -> a.shortName, (a, text) -> a.shortName = text)
            .text(ActorField.TYPE, a -> a.type, (a, text) -> a.type = text)
            .text(ActorField.IDENTIFIER, a -> a.identifier, (a, text) -> a.identifier = text)
            .text(ActorField.ADDRESS, a -> a.address, (a, text) -> a.address = text)
            .text(ActorField.PHONE, a -> a.phone, (a, text) -> a.phone = text)
            .text(ActorField.EMAIL, a -> a.email, (a, text) -> a.email = text)
            .text(ActorField.WEBSITE, a -> a.website, (a, text) -> a.website = text)
            .text(ActorField.REMARK, a -> a.remark, (a, text) -> a.remark = text);

    private static final int LONGEST_KEY = 300;

    @Id
    @SequenceGenerator(name = "actor_seq", sequenceName = "actor_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "actor_seq")
    private Long id;

    @Column(name = "territory_id")
    private long territoryId;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    private String type;

    private String identifier;

    private String address;

    private String phone;

    private String email;

    private String website;

    private String remark;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "name_key")
    private String nameKey;

    protected Actor() {}

    public Actor(UUID uuid, OffsetDateTime now) {
        super(uuid, now);
    }

    /**
     * Replaces what it says beside its networks.
     *
     * @param actsIn the key of the territory where it acts
     * @param words what the list's text filter looks in; begins with the name's
     */
    public void describe(FieldValues<ActorField> values, long actsIn, String words) {
        ACCESS.write(this, values);
        territoryId = actsIn;
        searchText = words;
        nameKey = nameKey(name);
    }

    /** A name as files are compared with it: without case, accents and punctuation. */
    public static String nameKey(String name) {
        return PlainText.cut(PlainText.words(name), LONGEST_KEY);
    }

    /**
     * Gives the actor's values.
     *
     * @param actsIn the code of the territory where it acts
     * @param networks in their order
     */
    public FieldValues<ActorField> values(String actsIn, List<String> networks) {
        return FieldValues.of(
                ActorField.class,
                field -> field == ActorField.TERRITORY ? actsIn : ACCESS.read(this, field),
                field -> networks);
    }

    @Override
    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** SIRET, RNA or RIDET; null where unknown. */
    public String identifier() {
        return identifier;
    }

    /** Where it acts. */
    public long territoryId() {
        return territoryId;
    }
}
