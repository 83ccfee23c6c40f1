package fr.maillage.deployment.persistence;

import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.record.FieldValues;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import fr.maillage.record.persistence.RecordTerms;
import fr.maillage.record.persistence.Relation;
import fr.maillage.shared.Parts;
import fr.maillage.shared.database.Linked;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/**
 * Drop-ins as rows, with what their offer {@code o} keeps: their place {@code p} with its commune {@code c}, their
 * actor {@code a}, and the terms of their lists.
 */
@ApplicationScoped
public class DropInListRepository extends RecordLists<DropInField> {

    private static final String LATE = "date '9999-12-31'";

    /** Where they are read, and their orders. */
    public static final RecordPages PAGES = new RecordPages(
            "p.uuid as place, p.name as place_name, p.archived_at as place_archived, p.lat, p.lon,"
                    + " p.opening_hours as place_hours, p.date_maj as place_known_on, c.code as commune, c.name as commune_name,"
                    + " c.id as commune_key, a.uuid as actor, a.name as actor_name, r.pauses, r.cancelled",
            "drop_in r join offer_card o on o.id = r.id join place_card p on p.id = o.place_id"
                    + " join territory c on c.id = p.commune_id left join actor_card a on a.id = o.actor_id",
            Map.of(
                    "code",
                    "r.code %1$s, r.id %1$s",
                    "place",
                    "p.search_text %1$s, r.code %1$s, r.id %1$s",
                    "commune",
                    "c.search_key %1$s, r.code %1$s, r.id %1$s",
                    "endsOn",
                    "coalesce(r.ends_on, " + LATE + ") %1$s, r.id %1$s"),
            "code");

    private static final String ITINERANT = "itinerant";

    private static final Relation ADVISERS = new Relation(
            "advisers",
            "d.drop_in_id",
            "drop_in_adviser d",
            "case when d.itinerant then '" + ITINERANT + "' end",
            "d.adviser",
            "d.rank");

    public DropInListRepository() {
        super(new RecordRows<>(
                PAGES, DropInField.class, new RecordTerms("offer_card_term", "offer_id"), List.of(ADVISERS)));
    }

    /** With the lists that are no codes of vocabularies. */
    @Override
    public FieldValues<DropInField> values(Row row) {
        return super.values(row)
                .with(DropInField.PAUSES, list(row.text("pauses")))
                .with(DropInField.CANCELLED, list(row.text("cancelled")))
                .with(DropInField.ADVISERS, row.texts("advisers"))
                .with(
                        DropInField.ITINERANT_ADVISERS,
                        row.linked("advisers").stream()
                                .filter(adviser -> ITINERANT.equals(adviser.key()))
                                .map(Linked::text)
                                .toList());
    }

    private static List<String> list(String joined) {
        return joined == null ? List.of() : List.of(Parts.of(joined, "|"));
    }
}
