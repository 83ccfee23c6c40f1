package fr.maillage.plan.persistence;

import fr.maillage.plan.frame.FrameField;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import fr.maillage.record.persistence.RecordTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Frames as rows, with their territory {@code t} and the version in force, else the latest, {@code v}. */
@ApplicationScoped
public class FrameListRepository extends RecordLists<FrameField> {

    /** Where they are read, and their orders. */
    public static final RecordPages PAGES = new RecordPages(
            "t.code as territory, t.name as territory_name, t.id as territory_key, v.state, v.number, v.adopted_on",
            "frame r join territory t on t.id = r.territory_id join frame_version v on v.frame_id = r.id and "
                    + FrameLineRepository.CURRENT,
            Map.of(
                    "name", "r.search_text %1$s, r.id %1$s",
                    "kind", "r.kind %1$s, r.id %1$s",
                    "startsOn", "r.starts_on %1$s, r.id %1$s"),
            "name");

    public FrameListRepository() {
        super(new RecordRows<>(PAGES, FrameField.class, RecordTerms.NONE));
    }
}
