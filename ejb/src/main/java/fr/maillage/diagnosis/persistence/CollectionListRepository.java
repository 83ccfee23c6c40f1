package fr.maillage.diagnosis.persistence;

import fr.maillage.diagnosis.collection.CollectionField;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import fr.maillage.record.persistence.RecordTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Collections as rows, with their territory {@code t}, and what belongs to them. */
@ApplicationScoped
public class CollectionListRepository extends RecordLists<CollectionField> {

    /** The first day of what was said in a collection {@code r}, unless it says one itself; the last one alike. */
    static final String DAYS =
            "coalesce(r.starts_on, (select min(s.said_on) from statement s where s.collection_id = r.id)) as first_day,"
                    + " coalesce(r.ends_on, (select max(s.said_on) from statement s where s.collection_id = r.id)) as last_day";

    /** Where they are read, and their orders. */
    public static final RecordPages PAGES = new RecordPages(
            "t.code as territory, t.name as territory_name, t.id as territory_id,"
                    + " (select count(*) from collection_group g where g.collection_id = r.id) as groups_in,"
                    + " (select count(*) from respondent p where p.collection_id = r.id) as respondents,"
                    + " (select count(*) from statement s where s.collection_id = r.id and s.archived_at is null)"
                    + " as statements, " + DAYS,
            "statement_collection r join territory t on t.id = r.territory_id",
            Map.of(
                    "createdAt", "r.created_at %1$s, r.id %1$s",
                    "title", "r.search_text %1$s, r.id %1$s",
                    "territory", "t.search_key %1$s, r.search_text %1$s, r.id %1$s"),
            "createdAt");

    public CollectionListRepository() {
        super(new RecordRows<>(PAGES, CollectionField.class, RecordTerms.NONE));
    }
}
