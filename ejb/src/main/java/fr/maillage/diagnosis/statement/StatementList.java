package fr.maillage.diagnosis.statement;

import fr.maillage.diagnosis.persistence.StatementListRepository;
import fr.maillage.diagnosis.statement.StatementView.StatementGroup;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.PlaceNames;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListRequest;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
import fr.maillage.shared.database.Row;
import fr.maillage.territory.TerritoryService;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The list of statements, as far as the caller may read them. */
@ApplicationScoped
public class StatementList extends RecordList<StatementView, StatementField> {

    /** Value of the filter for professionals. */
    public static final String PROFESSIONALS = "professionals";

    /** The same of residents. */
    public static final String RESIDENTS = "residents";

    private static final String THEMES = "select m.statement_id as id, h.code as v from statement_theme m"
            + " join theme h on h.id = m.theme_id union select m.statement_id, w.code from statement_theme m"
            + " join theme h on h.id = m.theme_id join theme w on w.id = h.root_id";

    private static final String ABOUT = "exists (select 1 from statement_theme m join theme h on h.id = m.theme_id"
            + " left join theme w on w.id = h.root_id where m.statement_id = r.id and (h.code = ? or w.code = ?))";

    private static final String UNCODED = "not exists (select 1 from statement_theme m where m.statement_id = r.id)";

    private static final String AUDIENCES =
            "select a.statement_id as id, a.term as v from statement_term a where a.vocabulary = 'audience'";

    private static final String FOR = "exists (select 1 from statement_term a where a.statement_id = r.id"
            + " and a.vocabulary = 'audience' and a.term = ?)";

    private static final String EVIDENCE =
            "exists (select 1 from finding_evidence v join finding d on d.id = v.finding_id"
                    + " where v.record_type = 'diagnosis.statement' and v.record_id = r.uuid and d.uuid = ?)";

    /** The latest first. */
    public static final ListSpec<StatementView, StatementField> SPEC = ListSpec.of(
                    "diagnosis.statement",
                    "/statements",
                    StatementField.class,
                    StatementView::values,
                    StatementListRepository.PAGES)
            .descending()
            .reads(Permission.COLLECT)
            .local()
            .filter(ListFilter.words())
            .filter(ListFilter.territory("What tells something of it", "r.territory_id"))
            .filter(ListFilter.record("collection", "Identifier of the collection to which they belong", "o.uuid = ?")
                    .counted("o.uuid", "o.title"))
            .filter(ListFilter.code("theme", "Code of a theme: statements about it or what is below", ABOUT)
                    .countedEach(THEMES))
            .filter(ListFilter.choice("nature", "r.nature = ?", Nature.codes()).counted("r.nature"))
            .filter(ListFilter.choice("side")
                    .when(PROFESSIONALS, "r.group_id is not null")
                    .when(RESIDENTS, "r.respondent_id is not null")
                    .counted("case when r.group_id is not null then 'professionals'"
                            + " when r.respondent_id is not null then 'residents' end"))
            .filter(ListFilter.term("public", "Code of a public", FOR, Vocabulary.AUDIENCE)
                    .countedEach(AUDIENCES))
            .filter(ListFilter.record("gathering", "Identifier of a gathering", "k.uuid = ?"))
            .filter(ListFilter.record("place", "Identifier of a place of which they speak", "l.uuid = ?")
                    .counted("l.uuid", "l.name || ', ' || c.name"))
            .filter(ListFilter.record(
                    "exhibit", "Identifier of a document of the diagnosis on which they stand", "e.uuid = ?"))
            .filter(ListFilter.record(
                    "finding", "Identifier of a finding that rests on them, archived ones included", EVIDENCE))
            .filter(ListFilter.day("from", "First day, YYYY-MM-DD", "r.said_on >= ?"))
            .filter(ListFilter.day("until", "Last day, YYYY-MM-DD", "r.said_on <= ?"))
            .filter(ListFilter.flag("uncoded", "true for those without a theme only", UNCODED))
            .filter(ListFilter.archived())
            .fileColumn("code", "column.code", StatementView::code)
            .fileColumn("collection", "column.collection", StatementView::collectionTitle)
            .fileColumn("territory", "column.territory", StatementView::territoryName)
            .fileColumn("place", "field.place", StatementView::placeName)
            .fileColumn(
                    "group",
                    "column.group",
                    said -> said.professional() ? said.group().code() : null)
            .fileColumn(
                    "gathering",
                    "column.gathering",
                    said -> said.professional() ? said.group().gatheringTitle() : null)
            .fileColumn("consented", "column.consented", StatementView::consentedAt)
            .column(StatementField.WORDS)
            .order("words")
            .link()
            .column(StatementField.NATURE)
            .pageColumn("themes", "field.themes", said -> said.values().joined(StatementField.THEMES))
            .pageColumn("speaker", "column.speaker", StatementView::territoryName)
            .column(StatementField.SAID_ON)
            .order("saidOn")
            .unfiled(StatementField.PLACE)
            .done();

    @Inject
    private ThemeService themes;

    private StatementListRepository lists;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    /** For the proxy only. */
    protected StatementList() {}

    @Inject
    public StatementList(StatementListRepository lists) {
        super(SPEC, lists);
        this.lists = lists;
    }

    /** A statement that the caller may read; empty for another. */
    Optional<StatementView> readable(UUID id) {
        RecordQuery query = readable(new RecordQuery().uuid(id));
        return all(query).stream().findFirst();
    }

    /** Those of some statements that the caller may read, in one statement. */
    List<StatementView> readable(Collection<UUID> ids) {
        return all(readable(named(ids))).stream().toList();
    }

    /** Some statements, whoever asks. */
    List<StatementView> some(Collection<UUID> ids) {
        return all(named(ids)).stream().toList();
    }

    private static RecordQuery named(Collection<UUID> ids) {
        return new RecordQuery()
                .among("r.uuid", ids.stream().map(UUID::toString).toList());
    }

    /** Those that stand on a document and are not archived. */
    public static ListRequest on(UUID exhibit) {
        return ListRequest.ALL.with("exhibit", exhibit.toString());
    }

    /** Those of a territory that have no theme. */
    public static ListRequest uncoded(String territory) {
        return ListRequest.ALL.with("territory", territory).with("uncoded", "true");
    }

    @Override
    public boolean knows(ListFilter filter, String value) {
        return !"theme".equals(filter.name()) || themes.tree().find(value).isPresent();
    }

    @Override
    protected RecordQuery readable(RecordQuery query) {
        return lists.reach(query, caller.scope(Permission.COLLECT), today());
    }

    /** A territory by what tells something of it; what a finding rests on counts, archived or not. */
    @Override
    protected void limit(RecordQuery query, ListFilter filter, ListRequest request) {
        String value = request.value(filter.name());
        if (filter.shape() == ListFilter.Shape.TERRITORY && value != null) {
            lists.in(query, territories.required(value).id(), today());
        } else if (filter.shape() != ListFilter.Shape.ARCHIVED || value != null || request.value("finding") == null) {
            super.limit(query, filter, request);
        }
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
                values(row),
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
