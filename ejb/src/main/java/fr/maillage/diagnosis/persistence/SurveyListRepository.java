package fr.maillage.diagnosis.persistence;

import fr.maillage.diagnosis.survey.SurveyField;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import fr.maillage.record.persistence.RecordTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Surveys as rows, with their territory {@code t}, and how many answers were told. */
@ApplicationScoped
public class SurveyListRepository extends RecordLists<SurveyField> {

    /** Where they are read, and their orders. */
    public static final RecordPages PAGES = new RecordPages(
            "t.code as territory, t.name as territory_name, t.id as territory_id,"
                    + " (select coalesce(max(f.number), 0) from survey_form f where f.survey_id = r.id) as form_number,"
                    + " (select coalesce(sum(e.people), 0) from survey_edition e where e.survey_id = r.id) as answers",
            "survey r join territory t on t.id = r.territory_id",
            Map.of(
                    "opensOn", "r.opens_on %1$s, r.id %1$s",
                    "title", "r.search_text %1$s, r.id %1$s",
                    "territory", "t.search_key %1$s, r.search_text %1$s, r.id %1$s"),
            "opensOn");

    public SurveyListRepository() {
        super(new RecordRows<>(PAGES, SurveyField.class, RecordTerms.NONE));
    }
}
