package fr.maillage.committee.model;

import fr.maillage.committee.item.ItemField;
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

/** An item of an agenda as its table keeps it; the records that it is about are rows of {@code agenda_item_link}. */
@Entity
@Table(name = "agenda_item")
public class AgendaItem extends ArchivableRecord {

    private static final FieldAccess<AgendaItem, ItemField> ACCESS = new FieldAccess<AgendaItem, ItemField>(
                    ItemField.class)
            .text(ItemField.TITLE, i -> i.title, (i, text) -> i.title = text)
            .number(ItemField.DURATION, i -> i.duration, (i, minutes) -> i.duration = minutes)
            .text(ItemField.PRESENTED_BY, i -> i.presentedBy, (i, text) -> i.presentedBy = text)
            .text(
                    ItemField.CARRIED_OVER,
                    i -> i.carriedOver ? ItemField.YES : ItemField.NO,
                    (i, text) -> i.carriedOver = ItemField.YES.equals(text))
            .text(ItemField.REMARK, i -> i.remark, (i, text) -> i.remark = text);

    @Id
    @SequenceGenerator(name = "agenda_item_seq", sequenceName = "agenda_item_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agenda_item_seq")
    private Long id;

    @Column(name = "gathering_id")
    private long gatheringId;

    @Column(name = "territory_id")
    private long territoryId;

    private int rank;

    private String title;

    private Integer duration;

    @Column(name = "presenter_id")
    private Long presenterId;

    @Column(name = "presented_by")
    private String presentedBy;

    private String remark;

    @Column(name = "carried_over")
    private boolean carriedOver;

    @Column(name = "continues_id")
    private Long continuesId;

    @Column(name = "search_text")
    private String searchText;

    protected AgendaItem() {}

    /**
     * A new item of a gathering, which gives it its territory.
     *
     * @param continued the key of the item that it goes on with; null for none
     */
    public AgendaItem(UUID uuid, Gathering gathering, Long continued, OffsetDateTime now) {
        super(uuid, now);
        gatheringId = gathering.id();
        territoryId = gathering.territoryId();
        continuesId = continued;
    }

    /**
     * Replaces what it says beside its links.
     *
     * @param presenter the key of who presents it; null for nobody of the register
     * @param words what the list's text filter looks in; begins with the title's
     */
    public void describe(FieldValues<ItemField> values, Long presenter, String words) {
        ACCESS.write(this, values);
        presenterId = presenter;
        searchText = words;
    }

    /** Gives it a place on the agenda, from 1. */
    public void place(int place) {
        rank = place;
    }

    /** Somebody else presents it, or null for nobody of the register. */
    public void presentedBy(Long presenter) {
        presenterId = presenter;
    }

    @Override
    public Long id() {
        return id;
    }

    public long gatheringId() {
        return gatheringId;
    }

    /** That of its gathering. */
    public long territoryId() {
        return territoryId;
    }

    public int rank() {
        return rank;
    }

    public String title() {
        return title;
    }

    /** Null for nobody of the register. */
    public Long presenterId() {
        return presenterId;
    }

    public boolean carriedOver() {
        return carriedOver;
    }

    /** The key of the item of an earlier gathering that it goes on with; null for none. */
    public Long continuesId() {
        return continuesId;
    }
}
