package fr.maillage.diagnosis.persistence;

import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.identity.Scope;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import fr.maillage.record.persistence.RecordTerms;
import fr.maillage.record.persistence.Relation;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Statements as rows, with what their group {@code g} and gathering {@code k}, their respondent {@code p}, their place {@code l}, document {@code e} and collection {@code o} add. */
@ApplicationScoped
public class StatementListRepository extends RecordLists<StatementField> {

    static final RecordTerms TERMS = new RecordTerms("statement_term", "statement_id");

    static final String PLACE =
            " left join place_card l on l.id = r.place_id left join territory c on c.id = l.commune_id";

    /** Where they are read, and their orders. */
    public static final RecordPages PAGES = new RecordPages(
            "r.code, o.uuid as collection_uuid, o.title as collection_title, t.code as territory_code, t.name as territory_name, g.uuid as group_uuid, g.code as group_code,"
                    + " g.title as group_title, k.uuid as gathering_uuid, k.title as gathering_title,"
                    + " p.uuid as respondent_uuid, p.mode, p.met_on, p.age_band, p.equipment, p.french_ease,"
                    + " p.situation, p.changed_name, p.published_age, p.consented_at,"
                    + " l.uuid as place, e.uuid as exhibit, l.name as place_name, c.name as place_commune",
            "statement r join territory t on t.id = r.territory_id join statement_collection o on o.id = r.collection_id"
                    + " left join gathering_group_card g on g.id = r.group_id"
                    + " left join gathering_card k on k.id = g.gathering_id"
                    + " left join respondent p on p.id = r.respondent_id left join exhibit e on e.id = r.exhibit_id"
                    + PLACE,
            Map.of(
                    "saidOn", "r.said_on %1$s, r.id %1$s",
                    "words", "r.search_text %1$s, r.id %1$s",
                    "territory", "t.search_key %1$s, r.said_on %1$s, r.id %1$s"),
            "saidOn");

    private static final Relation THEMES = new Relation(
            "themes", "m.statement_id", "statement_theme m join theme h on h.id = m.theme_id", "null", "h.code", "0");

    public StatementListRepository() {
        super(new RecordRows<>(PAGES, StatementField.class, TERMS, List.of(THEMES)));
    }

    @Override
    public FieldValues<StatementField> values(Row row) {
        return super.values(row)
                .with(
                        StatementField.THEMES,
                        row.texts("themes").stream().sorted().toList());
    }

    /** Limits it to what tells something of a territory. */
    public RecordQuery in(RecordQuery query, long territory, LocalDate today) {
        return SaidIn.territories(query, List.of(territory), today);
    }

    /** Limits it to what somebody may read. */
    public RecordQuery reach(RecordQuery query, Scope scope, LocalDate today) {
        return SaidIn.reach(query, scope, today);
    }
}
