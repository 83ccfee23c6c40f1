package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.persistence.SurveyListRepository;
import fr.maillage.identity.Scope;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.RecordSearch;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The list of surveys. */
@ApplicationScoped
class SurveySearch extends RecordSearch<SurveyView> {

    private SurveyListRepository lists;

    /** For the proxy only. */
    SurveySearch() {}

    @Inject
    SurveySearch(SurveyListRepository lists) {
        super(lists);
        this.lists = lists;
    }

    /** @param editing where the caller may change surveys: elsewhere it is not told that free words wait */
    RecordQuery query(SurveyFilter filter, Scope editing) {
        RecordQuery query = new RecordQuery().archived(filter.archived()).words(filter.text());
        if (filter.waiting()) {
            query.where("exists (select 1 from survey_value v where v.survey_id = r.id and v.review = 'waiting')")
                    .within(editing, today(), "r.territory_id");
        }
        return inside(query, filter.territory(), "r.territory_id");
    }

    @Override
    protected SurveyView view(Row row) {
        return new SurveyView(
                row.uuid("uuid"),
                (int) row.number("version"),
                lists.values(row),
                row.text("territory_name"),
                row.number("form_number"),
                row.number("answers"),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
