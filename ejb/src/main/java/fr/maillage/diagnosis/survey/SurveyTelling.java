package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.survey.form.Condition;
import fr.maillage.diagnosis.survey.form.Question;
import fr.maillage.diagnosis.survey.form.QuestionKind;
import fr.maillage.diagnosis.survey.form.SurveyForm;
import fr.maillage.told.Telling;
import fr.maillage.told.Telling.Grouping;
import fr.maillage.told.ToldCount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Drafts an edition of a survey. People come first, by commune; then what public they are; then, of the survey as a whole,
 * what they answered. A question with a condition splits those who were asked it, and is told only where it is told how many
 * these are: else who was asked would give away who answered what before.
 */
final class SurveyTelling {

    /** All who answered the survey, by commune. */
    static final String PEOPLE = "people";

    /** The public of those who answered. */
    static final String AUDIENCE = "audience";

    /** Before the name of a question: of whom it was asked. */
    static final String ASKED = "asked:";

    /** Before the name of a question: who answered it. */
    static final String ANSWERED = "answered:";

    /** Before the name of a question: what was answered to it. */
    static final String SAID = "said:";

    private static final int UNTOLD = -1;

    private final SurveyForm form;
    private final SurveyCounts counts;
    private final long whole;
    private final Telling telling;

    private SurveyTelling(SurveyForm form, SurveyCounts counts, long whole, int number, Random lot) {
        this.form = form;
        this.counts = counts;
        this.whole = whole;
        this.telling = new Telling(whole, number, lot);
    }

    /**
     * Drafts an edition.
     *
     * @param audiences the publics that somebody may be
     * @param whole the key of the survey's territory
     * @param lot decides between equals
     * @return empty where fewer than five answered
     */
    static List<ToldCount> tell(
            SurveyForm form, List<String> audiences, SurveyCounts counts, long whole, int number, Random lot) {
        SurveyTelling edition = new SurveyTelling(form, counts, whole, number, lot);
        edition.tell(audiences);
        return edition.telling.told();
    }

    private void tell(List<String> audiences) {
        Map<Long, Map<String, Integer>> people = new HashMap<>();
        counts.people().keySet().forEach(commune -> people.put(commune, Map.of(PEOPLE, counts.of(commune))));
        Set<Long> everywhere = new HashSet<>(people.keySet());
        everywhere.add(whole);
        Set<Long> told = telling.tell(PEOPLE, Grouping.EACH, List.of(PEOPLE), people, everywhere);
        if (!told.isEmpty()) {
            telling.tell(AUDIENCE, Grouping.LIST, audiences(audiences), counts.people(), told);
            form.asked().forEach(this::tell);
        }
    }

    private List<String> audiences(List<String> known) {
        List<String> all = new ArrayList<>(known);
        counts.people().values().stream()
                .flatMap(some -> some.keySet().stream())
                .distinct()
                .sorted()
                .filter(audience -> !all.contains(audience))
                .forEach(all::add);
        if (!all.contains(SurveyCounts.NONE)) {
            all.add(SurveyCounts.NONE);
        }
        return all;
    }

    private void tell(Question question) {
        int asked = asked(question);
        int answered = counts.answered(question);
        if (asked <= 0 || answered > asked) {
            return;
        }
        tell(ASKED + question.name(), Grouping.EACH, List.of(PEOPLE), Map.of(PEOPLE, asked));
        boolean known = tell(
                ANSWERED + question.name(),
                Grouping.EACH,
                List.of(PEOPLE, SurveyCounts.NONE),
                Map.of(PEOPLE, answered, SurveyCounts.NONE, asked - answered));
        List<String> values = new ArrayList<>(counts.values(question));
        Map<String, Integer> said = new HashMap<>(counts.said(question));
        if (question.kind() == QuestionKind.SEVERAL) {
            values.forEach(value -> telling.tick(
                    SAID + question.name(),
                    value,
                    Map.of(whole, said.getOrDefault(value, 0)),
                    Map.of(whole, known ? answered : asked),
                    Set.of(whole)));
        } else if (!values.isEmpty()) {
            if (!known) {
                values.add(SurveyCounts.NONE);
                said.put(SurveyCounts.NONE, asked - answered);
            }
            tell(SAID + question.name(), SurveyCounts.ordered(question) ? Grouping.SCALE : Grouping.LIST, values, said);
        }
    }

    private boolean tell(String attribute, Grouping grouping, List<String> values, Map<String, Integer> people) {
        return !telling.tell(attribute, grouping, values, Map.of(whole, people), Set.of(whole))
                .isEmpty();
    }

    /** Of how many people a question was asked; less than 0 where that is not told. */
    private int asked(Question question) {
        Condition condition = question.condition();
        if (condition == null) {
            return counts.all();
        }
        Question earlier = form.question(condition.question()).orElse(null);
        if (earlier == null) {
            return UNTOLD;
        }
        List<ToldCount> groups = told(SAID + earlier.name());
        if (groups.isEmpty()) {
            return UNTOLD;
        }
        return earlier.kind() == QuestionKind.SEVERAL ? ticked(condition, groups) : said(condition, groups);
    }

    private int said(Condition condition, List<ToldCount> groups) {
        int people = 0;
        for (ToldCount group : groups) {
            long holding = group.terms().stream()
                    .filter(value -> holds(condition, value))
                    .count();
            if (holding == group.terms().size()) {
                people += group.people();
            } else if (holding > 0 && group.people() > 0) {
                return UNTOLD;
            }
        }
        return people;
    }

    private int ticked(Condition condition, List<ToldCount> ticks) {
        int ticked = ticks.stream()
                .filter(tick -> tick.of(condition.value()))
                .mapToInt(ToldCount::people)
                .findFirst()
                .orElse(UNTOLD);
        if (ticked < 0 || condition.sign().equals("=")) {
            return ticked;
        }
        return told(ANSWERED + condition.question()).stream()
                .filter(count -> count.of(PEOPLE))
                .mapToInt(count -> count.people() - ticked)
                .findFirst()
                .orElse(UNTOLD);
    }

    private static boolean holds(Condition condition, String value) {
        return !SurveyCounts.NONE.equals(value) && condition.holds(Map.of(condition.question(), List.of(value)));
    }

    private List<ToldCount> told(String attribute) {
        return telling.told().stream()
                .filter(count -> count.attribute().equals(attribute))
                .toList();
    }
}
