package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.model.Survey;
import fr.maillage.diagnosis.model.SurveyVersion;
import fr.maillage.diagnosis.persistence.SurveyAnswerRepository;
import fr.maillage.diagnosis.persistence.SurveyEditionRepository;
import fr.maillage.diagnosis.persistence.SurveyResultRepository;
import fr.maillage.diagnosis.survey.SurveyResults.Goal;
import fr.maillage.diagnosis.survey.SurveyResults.Part;
import fr.maillage.diagnosis.survey.SurveyResults.QuestionResult;
import fr.maillage.diagnosis.survey.form.Question;
import fr.maillage.diagnosis.survey.form.QuestionKind;
import fr.maillage.diagnosis.survey.form.SurveyForm;
import fr.maillage.diagnosis.survey.form.SurveyFormJson;
import fr.maillage.shared.database.Row;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.told.ToldRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Puts together what was answered to a survey, as it stands and as it was told. */
@ApplicationScoped
class SurveyCounter {

    @Inject
    private SurveyResultRepository results;

    @Inject
    private SurveyEditionRepository editions;

    @Inject
    private SurveyAnswerRepository answers;

    @Inject
    private ToldRegister register;

    @Inject
    private TerritoryService territories;

    /** All questions that were ever asked: those of now, then those of older versions that are asked no more. */
    SurveyForm form(Survey survey) {
        Set<String> names = new HashSet<>();
        List<Question> questions = new ArrayList<>();
        for (SurveyVersion version : answers.forms(survey.id())) {
            SurveyFormJson.read(version.questions()).questions().stream()
                    .filter(q -> names.add(q.name()))
                    .forEach(questions::add);
        }
        return new SurveyForm(questions);
    }

    /**
     * Counts what was answered, as it stands.
     *
     * @param edition its number; {@link SurveyResultRepository#WAITING} for what no edition has counted, {@link
     *     SurveyResultRepository#ALL} for everything
     */
    SurveyCounts counts(Survey survey, SurveyForm form, int edition) {
        Map<Long, Map<String, Integer>> people = new TreeMap<>();
        results.people(survey.id(), edition)
                .forEach(row -> people.computeIfAbsent(row.number("commune_id"), c -> new HashMap<>())
                        .merge(
                                row.text("audience") == null ? SurveyCounts.NONE : row.text("audience"),
                                (int) row.number("people"),
                                Integer::sum));
        Map<String, Integer> answered = results.answered(survey.id(), edition).stream()
                .collect(Collectors.toMap(row -> row.text("question"), row -> (int) row.number("people")));
        Map<String, Map<String, Integer>> said = new HashMap<>();
        results.said(survey.id(), edition, named(form, q -> q.kind().listed() || SurveyCounts.ordered(q)))
                .forEach(row -> said.computeIfAbsent(row.text("question"), k -> new HashMap<>())
                        .put(row.text("said"), (int) row.number("people")));
        return new SurveyCounts(people, answered, said);
    }

    /** Results as readers are told them, whoever asks. */
    SurveyResults told(Survey survey, SurveyForm form) {
        ToldSurvey told =
                new ToldSurvey(editions.of(survey.id()), register.of(SurveyEditionRepository.subject(survey.id())));
        List<Row> goals = results.goals(survey.id());
        Set<Long> places = new HashSet<>(told.communes().keySet());
        told.editions().forEach(edition -> places.add(edition.territory()));
        Map<Long, TerritoryView> named = territories(places, goals);
        Map<Long, Integer> communes = new HashMap<>(told.communes());
        told.editions().stream()
                .filter(edition -> named.get(edition.territory()).kind() == TerritoryKind.COMMUNE)
                .forEach(edition -> communes.merge(edition.territory(), edition.people(), Integer::sum));
        return new SurveyResults(
                false,
                told.people(),
                told.editions(),
                questions(survey, form, told::answered, q -> SurveyParts.of(q, told), q -> SurveyParts.mean(q, told)),
                communes(communes, named, told.people()),
                told.people()
                        - communes.values().stream().mapToInt(Integer::intValue).sum(),
                SurveyParts.audiences(told),
                goals(
                        goals,
                        named,
                        (commune, audience) -> told.editions().isEmpty() ? null : told.of(commune, audience)));
    }

    /** All that was answered, as it stands. */
    SurveyResults live(Survey survey, SurveyForm form) {
        SurveyCounts counts = counts(survey, form, SurveyResultRepository.ALL);
        Map<String, Double> means = results
                .means(survey.id(), named(form, q -> q.kind().numeric()))
                .stream()
                .collect(Collectors.toMap(row -> row.text("question"), row -> row.decimal("mean")));
        List<Row> goals = results.goals(survey.id());
        Map<Long, TerritoryView> named = territories(counts.people().keySet(), goals);
        Map<Long, Integer> communes = new HashMap<>();
        Map<String, Integer> audiences = new TreeMap<>();
        counts.people().forEach((commune, some) -> {
            communes.put(commune, counts.of(commune));
            some.forEach((audience, people) -> audiences.merge(audience, people, Integer::sum));
        });
        return new SurveyResults(
                true,
                counts.all(),
                editions.of(survey.id()),
                questions(
                        survey,
                        form,
                        q -> (long) counts.answered(q),
                        q -> SurveyParts.of(q, counts),
                        q -> means.get(q.name())),
                communes(communes, named, counts.all()),
                0,
                audiences.entrySet().stream()
                        .map(audience -> SurveyParts.part(
                                SurveyCounts.NONE.equals(audience.getKey()) ? List.of() : List.of(audience.getKey()),
                                null,
                                audience.getValue(),
                                counts.all()))
                        .toList(),
                goals(goals, named, (commune, audience) -> (long) counts.of(commune, audience)));
    }

    private List<QuestionResult> questions(
            Survey survey,
            SurveyForm form,
            Function<Question, Long> answered,
            Function<Question, List<Part>> choices,
            Function<Question, Double> means) {
        Map<String, Long> words = results.shown(survey.id()).stream()
                .collect(Collectors.toMap(row -> row.text("question"), row -> row.number("people")));
        return form.asked()
                .map(q -> new QuestionResult(
                        q,
                        answered.apply(q),
                        choices.apply(q),
                        means.apply(q),
                        q.kind() == QuestionKind.TEXT ? words.getOrDefault(q.name(), 0L) : 0))
                .toList();
    }

    private static List<String> named(SurveyForm form, Predicate<Question> which) {
        return form.asked().filter(which).map(Question::name).toList();
    }

    private Map<Long, TerritoryView> territories(Set<Long> places, List<Row> goals) {
        Set<Long> all = new HashSet<>(places);
        goals.forEach(row -> all.add(row.number("commune_id")));
        all.remove(0L);
        return territories.byIds(all);
    }

    private static List<Part> communes(Map<Long, Integer> communes, Map<Long, TerritoryView> named, int whole) {
        return communes.entrySet().stream()
                .map(commune -> {
                    TerritoryView place = named.get(commune.getKey());
                    return SurveyParts.part(List.of(place.code()), place.name(), commune.getValue(), whole);
                })
                .sorted(Comparator.comparing(Part::name))
                .toList();
    }

    private static List<Goal> goals(
            List<Row> rows, Map<Long, TerritoryView> named, BiFunction<Long, String, Long> people) {
        List<Goal> goals = new ArrayList<>();
        for (Row row : rows) {
            long commune = row.number("commune_id");
            String audience = row.text("audience");
            goals.add(new Goal(
                    commune,
                    commune == 0 ? null : named.get(commune).name(),
                    audience.isEmpty() ? null : audience,
                    (int) row.number("wanted"),
                    people.apply(commune, audience)));
        }
        return goals;
    }
}
