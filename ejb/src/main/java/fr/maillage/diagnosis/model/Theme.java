package fr.maillage.diagnosis.model;

import fr.maillage.diagnosis.theme.ThemeField;
import fr.maillage.diagnosis.theme.ThemeKind;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.record.model.ArchivableRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A theme of the tree as its table keeps it. */
@Entity
@Table(name = "theme")
public class Theme extends ArchivableRecord {

    private static final FieldAccess<Theme, ThemeField> ACCESS = new FieldAccess<Theme, ThemeField>(ThemeField.class)
            .text(ThemeField.CODE, t -> t.code, (t, text) -> t.code = text)
            .text(ThemeField.NAME, t -> t.name, (t, text) -> t.name = text)
            .text(ThemeField.NAME_EN, t -> t.nameEn, (t, text) -> t.nameEn = text)
            .text(ThemeField.SHORT_NAME, t -> t.shortName, (t, text) -> t.shortName = text)
            .text(ThemeField.SHORT_NAME_EN, t -> t.shortNameEn, (t, text) -> t.shortNameEn = text)
            .text(ThemeField.KIND, t -> t.kind, (t, text) -> t.kind = text);

    @Id
    @SequenceGenerator(name = "theme_seq", sequenceName = "theme_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "theme_seq")
    private Long id;

    private String code;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "short_name")
    private String shortName;

    @Column(name = "short_name_en")
    private String shortNameEn;

    private String kind;

    @Column(name = "parent_id")
    private Long parentId;

    @Column(name = "root_id")
    private Long rootId;

    private int rank;

    @Column(name = "merged_into_id")
    private Long mergedIntoId;

    @Column(name = "search_text")
    private String searchText;

    protected Theme() {}

    public Theme(UUID uuid, int rank, OffsetDateTime now) {
        super(uuid, now);
        this.rank = rank;
    }

    @Override
    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public ThemeKind kind() {
        return ThemeKind.byCode(kind).orElseThrow();
    }

    /** Gives the key of the theme above; null on the first level. */
    public Long parentId() {
        return parentId;
    }

    public Long mergedIntoId() {
        return mergedIntoId;
    }

    /**
     * Replaces what it says and where it stands.
     *
     * @param parent null for a theme of the first level
     * @param words what the text filter looks in
     */
    public void describe(FieldValues<ThemeField> values, Theme parent, String words) {
        ACCESS.write(this, values);
        searchText = words;
        standBelow(parent);
    }

    /** Moves it below another one; null for the first level. */
    public void standBelow(Theme parent) {
        parentId = parent == null ? null : parent.id();
        rootId = parent == null ? null : parent.root();
    }

    /** The key of the theme of the first level that it stands under, its own on that level. */
    private Long root() {
        return rootId == null ? id : rootId;
    }

    /** Notes where it was merged. */
    public void mergedInto(Theme other) {
        mergedIntoId = other.id();
    }
}
