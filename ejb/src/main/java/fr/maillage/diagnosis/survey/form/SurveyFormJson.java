package fr.maillage.diagnosis.survey.form;

import fr.maillage.shared.Jsons;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;

/** The questions of a survey as JSON, as they are kept and shipped. */
public final class SurveyFormJson {

    private SurveyFormJson() {}

    public static String write(SurveyForm form) {
        JsonArrayBuilder questions = Jsons.PROVIDER.createArrayBuilder();
        form.questions().forEach(q -> questions.add(question(q)));
        return questions.build().toString();
    }

    /** Reads the text that {@link #write} wrote; not for texts from outside. */
    public static SurveyForm read(String json) {
        JsonArray questions =
                Jsons.PROVIDER.createReader(new StringReader(json)).readArray();
        return new SurveyForm(questions.getValuesAs(JsonObject.class).stream()
                .map(SurveyFormJson::question)
                .toList());
    }

    private static JsonObjectBuilder question(Question q) {
        JsonObjectBuilder json = Jsons.PROVIDER
                .createObjectBuilder()
                .add("name", q.name())
                .add("kind", q.kind().code())
                .add("label", q.label());
        if (q.hint() != null) {
            json.add("hint", q.hint());
        }
        if (q.required()) {
            json.add("required", true);
        }
        if (!q.choices().isEmpty()) {
            JsonArrayBuilder choices = Jsons.PROVIDER.createArrayBuilder();
            q.choices()
                    .forEach(c -> choices.add(Jsons.PROVIDER
                            .createObjectBuilder()
                            .add("name", c.name())
                            .add("label", c.label())));
            json.add("choices", choices);
        }
        if (q.least() != null) {
            json.add("least", q.least());
        }
        if (q.most() != null) {
            json.add("most", q.most());
        }
        if (q.condition() != null) {
            json.add(
                    "condition",
                    Jsons.PROVIDER
                            .createObjectBuilder()
                            .add("question", q.condition().question())
                            .add("sign", q.condition().sign())
                            .add("value", q.condition().value()));
        }
        return json;
    }

    private static Question question(JsonObject json) {
        List<Choice> choices = json.containsKey("choices")
                ? json.getJsonArray("choices").getValuesAs(JsonObject.class).stream()
                        .map(c -> new Choice(c.getString("name"), c.getString("label")))
                        .toList()
                : List.of();
        JsonObject condition = json.getJsonObject("condition");
        return new Question(
                json.getString("name"),
                QuestionKind.byCode(json.getString("kind")).orElseThrow(),
                json.getString("label"),
                json.getString("hint", null),
                json.getBoolean("required", false),
                choices,
                number(json.get("least")),
                number(json.get("most")),
                condition == null
                        ? null
                        : new Condition(
                                condition.getString("question"),
                                condition.getString("sign"),
                                condition.getString("value")));
    }

    private static Integer number(JsonValue value) {
        return value instanceof JsonNumber number ? number.intValue() : null;
    }
}
