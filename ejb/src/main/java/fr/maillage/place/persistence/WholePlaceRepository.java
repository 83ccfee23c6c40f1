package fr.maillage.place.persistence;

import fr.maillage.record.persistence.RecordTerms;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Whole records for files, with all their terms, in one statement and without entities: a list may have 100,000. */
@ApplicationScoped
public class WholePlaceRepository {

    private static final String SELECT =
            "select p.id, p.uuid, p.source, p.source_id, p.name, p.actor_name, p.pivot, p.parent_structure, p.summary,"
                    + " p.detail, p.other_labels, p.commune_id, p.postal_code, p.address, p.address_extra, p.lat, p.lon,"
                    + " p.qpv_stated, p.phone, p.emails, p.websites, p.opening_hours, p.appointment_url,"
                    + " p.accessibility_url, p.date_maj, p.where_on, p.when_on, p.what_on, p.contact_on,"
                    + " p.provenance, "
                    + PlaceTermRepository.TERMS.codesUnranked("p.id")
                    + " as codes from place p where p.id in (%s)";

    @Inject
    private Jdbc jdbc;

    /** The rows with these keys, archived ones too, in no particular order; nothing is flushed before. */
    public List<Row> byIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : jdbc.rows(SELECT.formatted(Rows.marks(ids)), ids);
    }

    /** The terms of such a row by vocabulary, in no particular order; to be changed by whoever asked. */
    public static Map<String, List<String>> terms(Row row) {
        return RecordTerms.lists(row.text("codes"));
    }
}
