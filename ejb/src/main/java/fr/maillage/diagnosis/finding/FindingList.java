package fr.maillage.diagnosis.finding;

import fr.maillage.diagnosis.persistence.FindingListRepository;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Scope;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListRequest;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.database.Row;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The list of findings, without the drafts that the caller may not change. */
@ApplicationScoped
public class FindingList extends RecordList<FindingView, FindingField> {

    /** The condition that whoever reads findings may read one. */
    static final String NO_DRAFT = "r.state <> 'draft'";

    private static final String THEMES = "select m.finding_id as id, h.code as v from finding_theme m"
            + " join theme h on h.id = m.theme_id union select m.finding_id, p.code from finding_theme m"
            + " join theme h on h.id = m.theme_id join theme p on p.id = h.root_id";

    private static final String ABOUT = "exists (select 1 from finding_theme m join theme h on h.id = m.theme_id"
            + " left join theme p on p.id = h.root_id where m.finding_id = r.id and (h.code = ? or p.code = ?))";

    private static final String AUDIENCES =
            "select a.finding_id as id, a.term as v from finding_term a where a.vocabulary = 'audience'";

    private static final String FOR = "exists (select 1 from finding_term a where a.finding_id = r.id"
            + " and a.vocabulary = 'audience' and a.term = ?)";

    /** Sorted by importance and feasibility, the first ones first. */
    public static final ListSpec<FindingView, FindingField> SPEC = ListSpec.of(
                    "diagnosis.finding",
                    "/findings",
                    FindingField.class,
                    FindingView::values,
                    FindingListRepository.PAGES)
            .descending()
            .edits(Permission.EDIT_DIAGNOSIS)
            .filter(ListFilter.words())
            .filter(ListFilter.territory("What is about it or a part of it", "r.territory_id"))
            .filter(ListFilter.code("theme", "Code of a theme: findings about it or what is below", ABOUT)
                    .countedEach(THEMES))
            .filter(ListFilter.choice("state", "r.state = ?", FindingState.codes())
                    .counted("r.state"))
            .filter(ListFilter.term("public", "Code of a public", FOR, Vocabulary.AUDIENCE)
                    .countedEach(AUDIENCES))
            .filter(ListFilter.archived())
            .fileColumn("code", "column.code", FindingView::code)
            .column(FindingField.TITLE)
            .order("title")
            .link()
            .column(FindingField.STATE)
            .column("priority", "column.priority", FindingView::priority)
            .order("priority")
            .column("evidence", "column.evidence", finding -> finding.evidence().size())
            .column(FindingField.THEMES)
            .column(FindingField.PROPOSED_ON)
            .order("proposedOn")
            .unfiled(FindingField.EVIDENCE, FindingField.SUPERSEDED_BY)
            .done();

    @Inject
    private ThemeService themes;

    @Inject
    private Caller caller;

    /** For the proxy only. */
    protected FindingList() {}

    @Inject
    public FindingList(FindingListRepository lists) {
        super(SPEC, lists);
    }

    /** Those in a state in a territory; null for any. */
    public static ListRequest in(String territory, FindingState state) {
        return ListRequest.ALL.with("territory", territory).with("state", state.code());
    }

    /** Those that rest on a record, in the order of their keys. */
    List<FindingView> restingOn(RecordRef record) {
        return all(readable(new RecordQuery()
                .archived(false)
                .where(
                        "exists (select 1 from finding_evidence e where e.finding_id = r.id"
                                + " and e.record_type = ? and e.record_id = ?)",
                        record.type(),
                        record.id().toString())));
    }

    @Override
    public boolean knows(ListFilter filter, String value) {
        return !"theme".equals(filter.name()) || themes.tree().find(value).isPresent();
    }

    @Override
    protected RecordQuery readable(RecordQuery query) {
        Scope editor = caller.scope(Permission.EDIT_DIAGNOSIS);
        return query.withinOr(editor, today(), "r.territory_id", NO_DRAFT);
    }

    @Override
    protected FindingView view(Row row) {
        return new FindingView(
                row.number("id"),
                row.uuid("uuid"),
                (int) row.number("version"),
                row.text("code"),
                values(row),
                row.number("territory_key"),
                row.text("territory_name"),
                row.day("published_on"),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
