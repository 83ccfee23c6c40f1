package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.persistence.SurveyReceiptRepository;
import fr.maillage.diagnosis.persistence.SurveyRepository;
import fr.maillage.diagnosis.persistence.SurveyWordsRepository;
import fr.maillage.diagnosis.receipt.ReceiptEntry;
import fr.maillage.diagnosis.receipt.ReceiptHolder;
import fr.maillage.diagnosis.survey.form.Question;
import fr.maillage.diagnosis.survey.form.SurveyForm;
import fr.maillage.diagnosis.survey.form.SurveyFormJson;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers of people to surveys, under the hash of the code that each of them keeps. */
@ApplicationScoped
public class SurveyReceipts implements ReceiptHolder {

    @Inject
    private SurveyReceiptRepository answers;

    @Inject
    private SurveyRepository surveys;

    /** One entry for each question; findings rest on the survey as a whole, or on what somebody wrote in words of her own. */
    @Override
    public Optional<List<ReceiptEntry>> said(String hash) {
        List<Row> rows = answers.said(hash);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        SurveyForm form = SurveyFormJson.read(rows.get(0).text("questions"));
        Map<String, List<Row>> said = new LinkedHashMap<>();
        rows.forEach(row -> said.computeIfAbsent(row.text("question"), k -> new ArrayList<>())
                .add(row));
        RecordRef survey = new RecordRef(surveys.kind(), rows.get(0).uuid("uuid"));
        return Optional.of(form.asked()
                .filter(q -> said.containsKey(q.name()))
                .map(q -> entry(form, survey, q, said.get(q.name())))
                .toList());
    }

    private static ReceiptEntry entry(SurveyForm form, RecordRef survey, Question question, List<Row> rows) {
        Row first = rows.get(0);
        boolean own = first.has("words");
        return new ReceiptEntry(
                own ? new RecordRef(SurveyWordsRepository.KIND, first.uuid("words")) : survey,
                own ? survey : null,
                own,
                first.day("answered_on"),
                question.label() + " "
                        + rows.stream()
                                .map(row -> shown(form, question.name(), row.text("said")))
                                .collect(Collectors.joining(", ")),
                List.of());
    }

    private static String shown(SurveyForm form, String question, String said) {
        return form.question(question).map((Question q) -> q.shown(said)).orElse(said);
    }

    @Override
    public boolean erase(String hash) {
        return answers.erase(hash);
    }
}
