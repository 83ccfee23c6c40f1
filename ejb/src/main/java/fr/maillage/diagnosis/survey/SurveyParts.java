package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.survey.SurveyResults.Part;
import fr.maillage.diagnosis.survey.form.Question;
import fr.maillage.diagnosis.survey.form.QuestionKind;
import fr.maillage.told.ToldGroups.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes parts of those who answered out of what was counted. */
final class SurveyParts {

    private SurveyParts() {}

    /** Answers to a question, as they were told. */
    static List<Part> of(Question question, ToldSurvey told) {
        if (question.kind() == QuestionKind.SEVERAL) {
            var ticks = told.ticks(question);
            return ticks.isEmpty()
                    ? List.of()
                    : SurveyCounts.values(question, ticks.keySet()).stream()
                            .map(value -> ticks.containsKey(value)
                                    ? part(
                                            List.of(value),
                                            question.shown(value),
                                            ticks.get(value).people(),
                                            ticks.get(value).of())
                                    : new Part(List.of(value), question.shown(value), false, null, null))
                            .toList();
        }
        List<Group> groups = told.said(question).all();
        Set<String> known = new HashSet<>();
        groups.forEach(group -> known.addAll(group.terms()));
        boolean ordered = SurveyCounts.ordered(question);
        return parts(
                        groups,
                        SurveyCounts.values(question, known),
                        values -> ordered && values.size() > 2
                                ? question.shown(values.get(0)) + "–" + question.shown(values.get(values.size() - 1))
                                : values.stream().map(question::shown).collect(Collectors.joining(", ")))
                .stream()
                .filter(part -> part.people() > 0 || question.kind() != QuestionKind.INTEGER)
                .toList();
    }

    /** The public of those who answered, as it was told; without anybody's name. */
    static List<Part> audiences(ToldSurvey told) {
        return parts(told.audiences().some(), List.of(), values -> null);
    }

    /** Names some values that are counted together. */
    @FunctionalInterface
    private interface Naming {
        String of(List<String> values);
    }

    private static List<Part> parts(List<Group> groups, List<String> order, Naming names) {
        int of = groups.stream().mapToInt(Group::people).sum();
        List<Part> parts = new ArrayList<>();
        for (Group group : groups) {
            List<List<String>> each = group.people() > 0
                    ? List.of(group.terms())
                    : group.terms().stream().map(List::of).toList();
            each.forEach(terms -> parts.add(part(terms, order, names, group.people(), of)));
        }
        parts.sort(Comparator.comparingInt(part -> part.codes().isEmpty()
                ? Integer.MAX_VALUE
                : order.indexOf(part.codes().get(0))));
        return parts.stream()
                .filter(part -> part.people() > 0 || !part.codes().isEmpty())
                .toList();
    }

    private static Part part(List<String> terms, List<String> order, Naming names, int people, int of) {
        List<String> values = terms.stream()
                .filter(term -> !SurveyCounts.NONE.equals(term))
                .sorted(Comparator.comparingInt(order::indexOf))
                .toList();
        return new Part(
                values,
                values.isEmpty() ? null : names.of(values),
                values.size() < terms.size(),
                (long) people,
                share(people, of));
    }

    /** A part of one code. */
    static Part part(List<String> code, String name, int people, int of) {
        return new Part(code, name, code.isEmpty(), (long) people, share(people, of));
    }

    private static Double share(int people, int of) {
        return of == 0 ? null : (Double) ((double) people / of);
    }

    /** The mean of a scale of which each value was told by itself; null for any other question. */
    static Double mean(Question question, ToldSurvey told) {
        List<Group> groups = told.said(question).some();
        boolean each = groups.stream()
                .allMatch(group -> group.terms().size() == 1 && !group.terms().contains(SurveyCounts.NONE));
        if (question.kind() != QuestionKind.SCALE || groups.isEmpty() || !each) {
            return null;
        }
        double sum = 0;
        int people = 0;
        for (Group group : groups) {
            sum += Integer.parseInt(group.terms().get(0)) * (double) group.people();
            people += group.people();
        }
        return sum / people;
    }

    /** Answers to a question, as they stand. */
    static List<Part> of(Question question, SurveyCounts counts) {
        int of = counts.answered(question);
        return counts.values(question).stream()
                .map(value -> part(
                        List.of(value),
                        question.shown(value),
                        counts.said(question).getOrDefault(value, 0),
                        of))
                .filter(part -> part.people() > 0 || question.kind() != QuestionKind.INTEGER)
                .toList();
    }
}
