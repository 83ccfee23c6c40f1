package fr.maillage.committee.model;

import fr.maillage.committee.BodyField;
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
import java.util.UUID;

/** A body as its table keeps it. */
@Entity
@Table(name = "body")
public class Body extends ArchivableRecord {

    private static final FieldAccess<Body, BodyField> ACCESS = new FieldAccess<Body, BodyField>(BodyField.class)
            .text(BodyField.NAME, b -> b.name, (b, text) -> b.name = text)
            .text(BodyField.KIND, b -> b.kind, (b, text) -> b.kind = text)
            .number(BodyField.QUORUM, b -> b.quorum, (b, percent) -> b.quorum = percent)
            .text(BodyField.REMARK, b -> b.remark, (b, text) -> b.remark = text);

    private static final int LONGEST_KEY = 200;

    @Id
    @SequenceGenerator(name = "body_seq", sequenceName = "body_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "body_seq")
    private Long id;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    /** The key of its name, which no other one of its territory holds meanwhile; null for an archived one. */
    @Column(name = "taken_name")
    private String takenName;

    private String kind;

    @Column(name = "territory_id")
    private long territoryId;

    private Integer quorum;

    private String remark;

    @Column(name = "search_text")
    private String searchText;

    protected Body() {}

    public Body(UUID uuid, OffsetDateTime now) {
        super(uuid, now);
    }

    /**
     * Replaces what it says.
     *
     * @param territory the key of the territory that it works for
     * @param words what the list's text filter looks in; begins with the name's
     */
    public void describe(FieldValues<BodyField> values, long territory, String words) {
        ACCESS.write(this, values);
        nameKey = nameKey(name);
        takenName = nameKey;
        territoryId = territory;
        searchText = words;
    }

    @Override
    public void archive(String reason, OffsetDateTime now) {
        super.archive(reason, now);
        takenName = null;
    }

    @Override
    public void restore(OffsetDateTime now) {
        super.restore(now);
        takenName = nameKey;
    }

    /** A name as files are compared with it: without case, accents and punctuation. */
    public static String nameKey(String name) {
        return PlainText.cut(PlainText.words(name), LONGEST_KEY);
    }

    @Override
    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Null for an archived one, and for one that had the name of another before names had to differ. */
    public String takenName() {
        return takenName;
    }

    /** In percent of its members; null where it decides by consensus. */
    public Integer quorum() {
        return quorum;
    }

    public long territoryId() {
        return territoryId;
    }
}
