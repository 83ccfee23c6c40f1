package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.survey.form.Question;
import fr.maillage.diagnosis.survey.form.SurveyForm;
import fr.maillage.norm.PersonalWordsPolicy;
import fr.maillage.shared.database.Row;
import java.util.List;
import java.util.UUID;

/**
 * Answer of somebody in words of her own.
 *
 * @param uuid by which findings name it
 * @param question its label
 * @param personal what in them may tell who somebody is; empty where nothing is found
 */
public record SurveyWords(long id, UUID uuid, String question, String words, List<String> personal) {

    static SurveyWords of(Row row, SurveyForm form) {
        String name = row.text("question");
        String said = row.text("said");
        return new SurveyWords(
                row.number("id"),
                row.uuid("uuid"),
                form.question(name).map(Question::label).orElse(name),
                said,
                PersonalWordsPolicy.find(said));
    }
}
