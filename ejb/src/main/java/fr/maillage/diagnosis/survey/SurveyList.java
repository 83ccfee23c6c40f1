package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.persistence.SurveyListRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListRequest;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The list of surveys. */
@ApplicationScoped
public class SurveyList extends RecordList<SurveyView, SurveyField> {

    /** The latest first. */
    public static final ListSpec<SurveyView, SurveyField> SPEC = ListSpec.of(
                    "diagnosis.survey", "/surveys", SurveyField.class, SurveyView::values, SurveyListRepository.PAGES)
            .descending()
            .edits(Permission.EDIT_DIAGNOSIS)
            .filter(ListFilter.words())
            .filter(ListFilter.territory("Surveys in it or in a part of it", "r.territory_id"))
            .filter(ListFilter.flag(
                            "waiting",
                            "true for those with free words that wait to be read",
                            "exists (select 1 from survey_value v where v.survey_id = r.id and v.review = 'waiting')")
                    .offered(Permission.EDIT_DIAGNOSIS))
            .filter(ListFilter.archived())
            .column(SurveyField.TITLE)
            .order("title")
            .link()
            .column("territory", "field.territory", SurveyView::territoryName)
            .order("territory")
            .pageColumn("days", "column.days", survey -> survey.values().text(SurveyField.OPENS_ON))
            .order("opensOn")
            .column(SurveyField.SIDE)
            .column("answers", "column.answers", SurveyView::answers)
            .unfiled(SurveyField.TERRITORY)
            .done();

    @Inject
    private Caller caller;

    /** For the proxy only. */
    protected SurveyList() {}

    @Inject
    public SurveyList(SurveyListRepository lists) {
        super(SPEC, lists);
    }

    /** Those of a territory with free words that wait to be read. */
    public static ListRequest waiting(String territory) {
        return ListRequest.ALL.with("territory", territory).with("waiting", "true");
    }

    /** Only who may change a survey is told that free words wait. */
    @Override
    protected void limit(RecordQuery query, ListFilter filter, ListRequest request) {
        super.limit(query, filter, request);
        if (request.value(filter.name()) != null && "waiting".equals(filter.name())) {
            query.within(caller.scope(Permission.EDIT_DIAGNOSIS), today(), "r.territory_id");
        }
    }

    @Override
    protected SurveyView view(Row row) {
        return new SurveyView(
                row.uuid("uuid"),
                (int) row.number("version"),
                values(row),
                row.text("territory_name"),
                row.number("form_number"),
                row.number("answers"),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
