package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.model.Survey;
import fr.maillage.diagnosis.persistence.SurveyResultRepository;
import fr.maillage.diagnosis.survey.SurveyResults.Goal;
import fr.maillage.diagnosis.survey.SurveyResults.Part;
import fr.maillage.diagnosis.survey.SurveyResults.QuestionResult;
import fr.maillage.diagnosis.survey.form.Question;
import fr.maillage.diagnosis.survey.form.QuestionKind;
import fr.maillage.diagnosis.survey.form.SurveyForm;
import fr.maillage.shared.SmallCellPolicy;
import fr.maillage.shared.database.Row;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts what was answered to a survey and leaves out what would tell of fewer than five people. Answers are counted by
 * fives, in the order in which they came: who reads before and after one of them learns nothing of it.
 */
@ApplicationScoped
class SurveyCounter {

    @Inject
    private SurveyResultRepository results;

    @Inject
    private TerritoryService territories;

    SurveyResults count(Survey survey, SurveyForm form) {
        long answers = results.answers(survey.id());
        long counted = answers - answers % SmallCellPolicy.LEAST;
        long last = results.last(survey.id(), counted);
        SurveyPeople people = new SurveyPeople(results.people(survey.id(), last));
        Map<Long, TerritoryView> communes = territories.byIds(
                people.communes().keySet().stream().map(Long::valueOf).toList());
        Map<String, String> names =
                communes.values().stream().collect(Collectors.toMap(t -> Long.toString(t.id()), TerritoryView::name));
        return new SurveyResults(
                answers,
                counted,
                questions(survey, form, last),
                parts(people.communes(), names::get).stream()
                        .sorted(Comparator.comparing(Part::name))
                        .toList(),
                parts(people.audiences(), Function.identity()),
                goals(survey, people));
    }

    private List<QuestionResult> questions(Survey survey, SurveyForm form, long last) {
        Map<String, Integer> answered = results.answered(survey.id(), last).stream()
                .collect(Collectors.toMap(row -> row.text("question"), row -> (int) row.number("people")));
        Map<String, Map<String, Integer>> said = new HashMap<>();
        results.said(survey.id(), last, named(form, q -> q.kind().listed() || q.kind() == QuestionKind.SCALE))
                .forEach(row -> said.computeIfAbsent(row.text("question"), k -> new HashMap<>())
                        .put(row.text("said"), (int) row.number("people")));
        Map<String, Double> means = results
                .means(survey.id(), last, named(form, q -> q.kind().numeric()))
                .stream()
                .collect(Collectors.toMap(row -> row.text("question"), row -> row.decimal("mean")));
        Map<String, Long> words = results.shown(survey.id()).stream()
                .collect(Collectors.toMap(row -> row.text("question"), row -> row.number("people")));
        return form.asked()
                .map(q -> {
                    int whole = answered.getOrDefault(q.name(), 0);
                    boolean told = last > 0 && !SmallCellPolicy.small(whole);
                    return new QuestionResult(
                            q,
                            told ? Long.valueOf(whole) : null,
                            choices(q, said.getOrDefault(q.name(), Map.of()), whole, told),
                            told ? means.get(q.name()) : null,
                            words.getOrDefault(q.name(), 0L));
                })
                .toList();
    }

    private static List<String> named(SurveyForm form, Predicate<Question> which) {
        return form.asked().filter(which).map(Question::name).toList();
    }

    private static List<Part> choices(Question question, Map<String, Integer> said, int whole, boolean tell) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        choices(question).forEach(choice -> counts.put(choice, said.getOrDefault(choice, 0)));
        // What an older version let choose.
        said.forEach(counts::putIfAbsent);
        if (counts.isEmpty() || question.kind().numeric() && question.kind() != QuestionKind.SCALE) {
            return List.of();
        }
        Map<String, Long> told;
        if (!tell) {
            told = Map.of();
        } else if (question.kind() == QuestionKind.SEVERAL) {
            told = SurveyCells.ticked(counts, whole);
        } else {
            told = SurveyCells.parts(counts);
        }
        return counts.keySet().stream()
                .map(choice -> part(choice, question.shown(choice), told.get(choice), whole))
                .toList();
    }

    private static List<String> choices(Question question) {
        return question.kind() == QuestionKind.SCALE
                ? IntStream.rangeClosed(question.least(), question.most())
                        .mapToObj(Integer::toString)
                        .toList()
                : question.choices().stream().map(c -> c.name()).toList();
    }

    private static List<Part> parts(Map<String, Integer> counts, Function<String, String> names) {
        int whole = counts.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Long> told = SurveyCells.parts(counts);
        return counts.keySet().stream()
                .map(key -> part(key, names.apply(key), told.get(key), whole))
                .toList();
    }

    private static Part part(String code, String name, Long people, int whole) {
        return new Part(code, name, people, people == null || whole == 0 ? null : (double) people / whole);
    }

    private List<Goal> goals(Survey survey, SurveyPeople people) {
        List<Goal> goals = new ArrayList<>();
        List<Row> rows = results.goals(survey.id());
        Map<Long, TerritoryView> communes = territories.byIds(rows.stream()
                .map(row -> row.number("commune_id"))
                .filter(id -> id > 0)
                .toList());
        for (Row row : rows) {
            long commune = row.number("commune_id");
            String audience = row.text("audience");
            goals.add(new Goal(
                    commune,
                    commune == 0 ? null : communes.get(commune).name(),
                    audience.isEmpty() ? null : audience,
                    (int) row.number("wanted"),
                    people.told(commune, audience)));
        }
        return goals;
    }
}
