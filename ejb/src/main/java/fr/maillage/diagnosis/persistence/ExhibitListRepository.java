package fr.maillage.diagnosis.persistence;

import fr.maillage.diagnosis.exhibit.ExhibitField;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import fr.maillage.record.persistence.RecordTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Documents of the diagnosis as rows, with their territory {@code t}, and how many statements stand on them. */
@ApplicationScoped
public class ExhibitListRepository extends RecordLists<ExhibitField> {

    /** Where they are read, and their orders. */
    public static final RecordPages PAGES = new RecordPages(
            "t.code as territory, t.name as territory_name, r.media_type, r.size_bytes, r.file_erased_at,"
                    + " (select count(*) from statement s where s.exhibit_id = r.id and s.archived_at is null)"
                    + " as statements",
            "exhibit r join territory t on t.id = r.territory_id",
            Map.of(
                    "datedOn", "r.dated_on %1$s, r.id %1$s",
                    "title", "r.search_text %1$s, r.id %1$s",
                    "territory", "t.search_key %1$s, r.search_text %1$s, r.id %1$s"),
            "datedOn");

    public ExhibitListRepository() {
        super(new RecordRows<>(PAGES, ExhibitField.class, RecordTerms.NONE));
    }
}
