package fr.maillage.web.diagnosis.survey;

import fr.maillage.diagnosis.survey.form.Condition;
import fr.maillage.diagnosis.survey.form.Question;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A question as a page asks it.
 *
 * @param given what was typed or ticked when the form came back
 * @param error what is wrong with that; empty when nothing is
 * @param only in which case it is asked; null for always
 */
public record AskedQuestion(Question question, List<String> given, String error, String only) {

    /** The name of its inputs. */
    public String id() {
        return "q-" + question.name();
    }

    public boolean chosen(String name) {
        return given.contains(name);
    }

    public String typed() {
        return given.isEmpty() ? "" : given.get(0);
    }

    /** The numbers of a scale. */
    public List<String> steps() {
        return IntStream.rangeClosed(question.least(), question.most())
                .mapToObj(Integer::toString)
                .toList();
    }

    /** The inputs on which it depends; empty for none. For the script that hides what is not asked. */
    public String dependsOn() {
        return question.condition() == null ? "" : "q-" + question.condition().question();
    }

    public Condition condition() {
        return question.condition();
    }
}
