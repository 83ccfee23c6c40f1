package fr.maillage.diagnosis.statement;

import fr.maillage.diagnosis.persistence.StatementListRepository;
import fr.maillage.diagnosis.statement.StatementView.StatementGroup;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.PlaceNames;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.RecordSearch;
import fr.maillage.shared.database.Row;
import fr.maillage.territory.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The list of statements, as far as the caller may read them. */
@ApplicationScoped
class StatementSearch extends RecordSearch<StatementView> {

    private StatementListRepository lists;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    /** For the proxy only. */
    StatementSearch() {}

    @Inject
    StatementSearch(StatementListRepository lists) {
        super(lists);
        this.lists = lists;
    }

    RecordQuery query(StatementFilter filter) {
        RecordQuery query = lists.query(filter, caller.scope(Permission.COLLECT), today());
        String territory = filter.territory();
        return territory == null || territory.isBlank()
                ? query
                : lists.in(query, territories.required(territory).id(), today());
    }

    /** A statement that the caller may read; empty for another. */
    Optional<StatementView> readable(UUID id) {
        RecordQuery query = lists.reach(new RecordQuery().uuid(id), caller.scope(Permission.COLLECT), today());
        return lists.one(query).stream().map(this::view).findFirst();
    }

    /** Those of some statements that the caller may read, in one statement. */
    List<StatementView> readable(Collection<UUID> ids) {
        return lists.one(lists.reach(named(ids), caller.scope(Permission.COLLECT), today())).stream()
                .map(this::view)
                .toList();
    }

    /** Some statements, whoever asks. */
    List<StatementView> some(Collection<UUID> ids) {
        return lists.one(named(ids)).stream().map(this::view).toList();
    }

    private static RecordQuery named(Collection<UUID> ids) {
        return new RecordQuery()
                .where(
                        "r.uuid in (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")",
                        ids.stream().map(UUID::toString).toArray());
    }

    @Override
    protected StatementView view(Row row) {
        boolean group = row.has("group_uuid");
        return new StatementView(
                row.number("id"),
                row.uuid("uuid"),
                (int) row.number("version"),
                row.text("code"),
                row.uuid("collection_uuid"),
                row.text("collection_title"),
                lists.values(row),
                group
                        ? new StatementGroup(
                                row.uuid("group_uuid"),
                                row.text("group_code"),
                                row.text("group_title"),
                                row.uuid("gathering_uuid"),
                                row.text("gathering_title"))
                        : null,
                row.uuid("respondent_uuid"),
                group ? null : respondent(row),
                row.moment("consented_at"),
                row.text("territory_code"),
                row.text("territory_name"),
                row.has("place_name") ? PlaceNames.written(row.text("place_name"), row.text("place_commune")) : null,
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("created_at"),
                row.moment("updated_at"));
    }

    private static FieldValues<RespondentField> respondent(Row row) {
        return FieldValues.of(
                RespondentField.class,
                field -> field == RespondentField.TERRITORY ? null : row.written(Row.column(field.key())),
                field -> List.of());
    }
}
