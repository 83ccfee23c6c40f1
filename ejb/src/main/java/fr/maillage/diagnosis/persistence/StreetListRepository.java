package fr.maillage.diagnosis.persistence;

import fr.maillage.diagnosis.street.StreetField;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import fr.maillage.record.persistence.RecordTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Campaigns in the street as rows, with their territory {@code t}, and how many were met and heard. */
@ApplicationScoped
public class StreetListRepository extends RecordLists<StreetField> {

    /** Where they are read, and their orders. */
    public static final RecordPages PAGES = new RecordPages(
            "t.code as territory, t.name as territory_name, t.id as territory_id,"
                    + " (select count(*) from street_person p where p.campaign_id = r.id) as respondents,"
                    + " (select count(*) from street_entry e join statement s on s.id = e.statement_id"
                    + " where e.campaign_id = r.id and s.archived_at is null) as statements",
            "street_campaign r join territory t on t.id = r.territory_id",
            Map.of(
                    "opensOn", "r.opens_on %1$s, r.id %1$s",
                    "title", "r.search_text %1$s, r.id %1$s",
                    "territory", "t.search_key %1$s, r.search_text %1$s, r.id %1$s"),
            "opensOn");

    public StreetListRepository() {
        super(new RecordRows<>(PAGES, StreetField.class, RecordTerms.NONE));
    }
}
