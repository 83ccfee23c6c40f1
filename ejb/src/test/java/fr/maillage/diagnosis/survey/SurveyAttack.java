package fr.maillage.diagnosis.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.ReleasePolicy;
import fr.maillage.told.ToldCount;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The attacker's equations: who there is in each town, what public they are, and how each question splits those asked. */
final class SurveyAttack {

    static final List<String> AUDIENCES = List.of("young", "old", SurveyCounts.NONE);
    static final Map<String, List<String>> VALUES = Map.of(
            "knows", List.of("yes", "no", "maybe", SurveyCounts.NONE),
            "why", List.of("far", "shut", SurveyCounts.NONE),
            "ease", List.of("1", "2", "3", "4", SurveyCounts.NONE),
            "tools", List.of("tel", "pc", SurveyCounts.NONE));

    private static final double SLACK = 0.5;

    private final List<ToldCount> told;
    private final int towns;
    private final Map<String, Variable> people = new HashMap<>();
    private ExpressionsBasedModel model;

    SurveyAttack(List<ToldCount> told, int towns) {
        this.told = told;
        this.towns = towns;
    }

    boolean confines(Set<String> cells) {
        return bound(cells, false) >= 1 - SLACK && bound(cells, true) <= ReleasePolicy.LEAST - 1 + SLACK;
    }

    private double bound(Set<String> cells, boolean most) {
        people.clear();
        model = new ExpressionsBasedModel();
        int editions = told.stream().mapToInt(ToldCount::period).max().orElseThrow();
        for (int edition = 0; edition < editions; edition++) {
            structure(edition);
        }
        told.forEach(this::told);
        cells.forEach(cell -> variable(cell).weight(1));
        Optimisation.Result result = most ? model.maximise() : model.minimise();
        assertThat(result.getState().isFeasible()).isTrue();
        return result.getValue();
    }

    private void structure(int edition) {
        Expression all = sum(0).set(variable(cell(edition, "all", "")), -1);
        for (long town = 0; town < towns; town++) {
            String where = String.valueOf(town);
            all.set(variable(cell(edition, "people", where)), 1);
            Expression publics = sum(0).set(variable(cell(edition, "people", where)), -1);
            AUDIENCES.forEach(audience -> publics.set(variable(cell(edition, audience, where)), 1));
        }
        split(edition, "knows", cell(edition, "all", ""));
        split(edition, "why", cell(edition, "knows", "no"));
        split(edition, "ease", cell(edition, "all", ""));
        // Whoever answered ticked one or both.
        Expression answered = sum(0).set(variable(cell(edition, "all", "")), -1);
        answered.set(variable(cell(edition, "tools", SurveyCounts.NONE)), 1);
        answered.set(variable(cell(edition, "answered", "tools")), 1);
        Expression one = model.newExpression("e" + people.size() + model.countExpressions())
                .lower(0);
        for (String tool : List.of("tel", "pc")) {
            Expression some = model.newExpression("e" + people.size() + model.countExpressions())
                    .lower(0);
            some.set(variable(cell(edition, "answered", "tools")), 1);
            some.set(variable(cell(edition, "tools", tool)), -1);
            one.set(variable(cell(edition, "tools", tool)), 1);
        }
        one.set(variable(cell(edition, "answered", "tools")), -1);
    }

    private void split(int edition, String question, String asked) {
        Expression split = sum(0).set(variable(asked), -1);
        VALUES.get(question).forEach(value -> split.set(variable(cell(edition, question, value)), 1));
    }

    private void told(ToldCount count) {
        int edition = count.period() - 1;
        Expression sum = sum(count.people());
        String attribute = count.attribute();
        String question = attribute.substring(attribute.indexOf(':') + 1);
        for (String term : count.terms()) {
            if (attribute.equals("people") || attribute.equals("audience")) {
                String family = attribute.equals("people") ? "people" : term;
                for (long town = 0; town < towns; town++) {
                    if (count.place() == MadeUpAnswers.WHOLE || count.place() == town) {
                        sum.set(variable(cell(edition, family, String.valueOf(town))), 1);
                    }
                }
            } else if (attribute.startsWith("said:") || term.equals(SurveyCounts.NONE)) {
                sum.set(variable(cell(edition, question, term)), 1);
            } else if (attribute.startsWith("asked:")) {
                sum.set(variable(question.equals("why") ? cell(edition, "knows", "no") : cell(edition, "all", "")), 1);
            } else if (question.equals("tools")) {
                sum.set(variable(cell(edition, "answered", question)), 1);
            } else {
                VALUES.get(question).stream()
                        .filter(value -> !value.equals(SurveyCounts.NONE))
                        .forEach(value -> sum.set(variable(cell(edition, question, value)), 1));
            }
        }
    }

    private Expression sum(int people) {
        return model.newExpression("e" + model.countExpressions()).level(people);
    }

    private Variable variable(String cell) {
        return people.computeIfAbsent(
                cell, key -> model.newVariable(key).lower(0).integer());
    }

    /** The attacker's name for a value of a family in an edition. */
    static String cell(int edition, String family, String value) {
        return edition + ":" + family + ":" + value;
    }
}
