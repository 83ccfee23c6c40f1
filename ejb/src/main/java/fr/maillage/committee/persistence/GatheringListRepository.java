package fr.maillage.committee.persistence;

import fr.maillage.committee.GatheringField;
import fr.maillage.record.FieldValues;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import fr.maillage.record.persistence.RecordTerms;
import fr.maillage.record.persistence.Relation;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Gatherings as rows, with their body {@code b}, its territory {@code t}, series {@code s} and groups. */
@ApplicationScoped
public class GatheringListRepository extends RecordLists<GatheringField> {

    /** Groups as {@code GroupLine} writes them. */
    private static final Relation GROUPS = new Relation(
            "groups",
            "k.gathering_id",
            "gathering_group k",
            "null",
            "concat(k.code, ' ; ', k.title, ' ; ' || k.present)",
            "k.rank");

    /** Where they are read, and their orders. */
    public static final RecordPages PAGES = new RecordPages(
            "b.uuid as body, b.name as body_name, t.code as territory_code, t.name as territory_name,"
                    + " t.id as territory_id, s.uuid as series, e.rank as series_rank, (select count(*) from gathering_in_series n"
                    + " where n.series_id = e.series_id) as series_size",
            "gathering r join body b on b.id = r.body_id join territory t on t.id = r.territory_id"
                    + " left join gathering_in_series e on e.gathering_id = r.id"
                    + " left join gathering_series s on s.id = e.series_id",
            Map.of(
                    "title", "r.search_text %1$s, r.id %1$s",
                    "date", "r.held_on %1$s, r.starts_at %1$s nulls first, r.id %1$s",
                    "body", "b.search_text %1$s, r.held_on %1$s, r.id %1$s"),
            "date");

    public GatheringListRepository() {
        super(new RecordRows<>(PAGES, GatheringField.class, RecordTerms.NONE, List.of(GROUPS)));
    }

    @Override
    public FieldValues<GatheringField> values(Row row) {
        return super.values(row).with(GatheringField.GROUPS, row.texts("groups"));
    }
}
