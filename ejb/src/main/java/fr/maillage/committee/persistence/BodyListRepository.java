package fr.maillage.committee.persistence;

import fr.maillage.committee.BodyField;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import fr.maillage.record.persistence.RecordTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Bodies as rows, with their territory {@code t} and how many gatherings each holds. */
@ApplicationScoped
public class BodyListRepository extends RecordLists<BodyField> {

    /** Where they are read, and their orders. */
    public static final RecordPages PAGES = new RecordPages(
            "t.code as territory, t.name as territory_name, t.id as territory_id,"
                    + " (select count(*) from gathering g where g.body_id = r.id and g.archived_at is null)"
                    + " as gatherings",
            "body r join territory t on t.id = r.territory_id",
            Map.of(
                    "name", "r.search_text %1$s, r.id %1$s",
                    "kind", "r.kind %1$s, r.search_text %1$s, r.id %1$s",
                    "territory", "t.search_key %1$s, r.search_text %1$s, r.id %1$s"),
            "name");

    public BodyListRepository() {
        super(new RecordRows<>(PAGES, BodyField.class, RecordTerms.NONE));
    }
}
