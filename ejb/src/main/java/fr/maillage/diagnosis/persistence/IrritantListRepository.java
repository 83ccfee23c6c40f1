package fr.maillage.diagnosis.persistence;

import fr.maillage.diagnosis.irritant.IrritantField;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import fr.maillage.record.persistence.RecordTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Irritants as rows, with their territory {@code t} and the finding that they bear out, {@code f}. */
@ApplicationScoped
public class IrritantListRepository extends RecordLists<IrritantField> {

    /** Where they are read, and their orders. */
    public static final RecordPages PAGES = new RecordPages(
            "r.code, t.code as territory, t.name as territory_name, f.uuid as finding,"
                    + " case when f.state <> 'draft' then f.title end as finding_title",
            "irritant r join territory t on t.id = r.territory_id left join finding f on f.id = r.finding_id",
            Map.of(
                    "subject", "r.search_text %1$s, r.id %1$s",
                    "sentOn", "r.sent_on %1$s, r.id %1$s",
                    "administration", "r.administration %1$s, r.id %1$s"),
            "sentOn");

    public IrritantListRepository() {
        super(new RecordRows<>(PAGES, IrritantField.class, RecordTerms.NONE));
    }
}
