package fr.maillage.deployment.siting;

import fr.maillage.shared.Jsons;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Orders and what came of them, as they are kept. */
final class SitingJson {

    private SitingJson() {}

    static String write(SitingOrder order) {
        JsonObjectBuilder json = Jsons.PROVIDER.createObjectBuilder();
        BiConsumer<String, String> text = (name, value) -> add(json, name, value);
        text.accept("title", order.title());
        text.accept("territory", order.territory());
        text.accept("existing", order.existing());
        text.accept("existingText", order.existingText());
        text.accept("existingService", order.existingService());
        text.accept("keep", order.keep());
        text.accept("add", order.add());
        text.accept("candidates", order.candidates());
        text.accept("candidatesText", order.candidatesText());
        text.accept("candidatesService", order.candidatesService());
        text.accept("radius", order.radius());
        text.accept("detour", order.detour());
        text.accept("kind", order.kind());
        text.accept("need", order.need());
        JsonArrayBuilder communes = Jsons.PROVIDER.createArrayBuilder();
        order.communes().forEach(communes::add);
        json.add("communes", communes);
        text.accept("seconds", order.seconds());
        return json.build().toString();
    }

    static SitingOrder order(String text) {
        JsonObject json = read(text);
        return new SitingOrder(
                text(json, "title"),
                text(json, "territory"),
                text(json, "existing"),
                text(json, "existingText"),
                text(json, "existingService"),
                text(json, "keep"),
                text(json, "add"),
                text(json, "candidates"),
                text(json, "candidatesText"),
                text(json, "candidatesService"),
                text(json, "radius"),
                text(json, "detour"),
                text(json, "kind"),
                text(json, "need"),
                json.getJsonArray("communes").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList(),
                text(json, "seconds"));
    }

    static String write(SitingResult result) {
        return Jsons.PROVIDER
                .createObjectBuilder()
                .add("proven", result.proven())
                .add("bounded", result.bounded())
                .add("objective", result.objective())
                .add("bound", result.bound())
                .add("people", result.people())
                .add("points", result.points())
                .add("unlocated", result.unlocated())
                .add("existing", result.existing())
                .add("candidates", result.candidates())
                .add("seconds", result.seconds())
                .add("chosen", all(result.chosen(), SitingJson::chosen))
                .add("left", all(result.left(), SitingJson::site))
                .add("curve", all(result.curve(), SitingJson::step))
                .add("beyond", all(result.beyond(), SitingJson::beyond))
                .add("out", all(result.out(), SitingJson::out))
                .build()
                .toString();
    }

    private static <T> JsonArrayBuilder all(List<T> list, Function<T, JsonObjectBuilder> written) {
        JsonArrayBuilder array = Jsons.PROVIDER.createArrayBuilder();
        list.forEach(each -> array.add(written.apply(each)));
        return array;
    }

    private static JsonObjectBuilder chosen(SitingResult.Chosen chosen) {
        JsonObjectBuilder json = Jsons.PROVIDER
                .createObjectBuilder()
                .add("site", site(chosen.site()))
                .add("existing", chosen.existing())
                .add("adds", chosen.adds())
                .add("alone", chosen.alone());
        add(json, "runnerUp", chosen.runnerUp());
        return chosen.runnerUpObjective() == null ? json : json.add("runnerUpObjective", chosen.runnerUpObjective());
    }

    private static JsonObjectBuilder site(SitingSite site) {
        JsonObjectBuilder json = Jsons.PROVIDER
                .createObjectBuilder()
                .add("source", site.source())
                .add("id", site.id())
                .add("name", site.name())
                .add("latitude", site.latitude())
                .add("longitude", site.longitude());
        add(json, "commune", site.commune());
        return json;
    }

    private static JsonObjectBuilder step(SitingResult.Step step) {
        return Jsons.PROVIDER
                .createObjectBuilder()
                .add("count", step.count())
                .add("name", step.name())
                .add("chosen", step.chosen())
                .add("adds", step.adds())
                .add("covered", step.covered());
    }

    private static JsonObjectBuilder beyond(SitingResult.Beyond beyond) {
        return Jsons.PROVIDER
                .createObjectBuilder()
                .add("metres", beyond.metres())
                .add("people", beyond.people());
    }

    private static JsonObjectBuilder out(SitingResult.Out out) {
        return Jsons.PROVIDER
                .createObjectBuilder()
                .add("name", out.name())
                .add("latitude", out.latitude())
                .add("longitude", out.longitude())
                .add("people", out.people());
    }

    static SitingResult result(String text) {
        JsonObject json = read(text);
        return new SitingResult(
                json.getBoolean("proven"),
                json.getBoolean("bounded", true),
                number(json, "objective"),
                number(json, "bound"),
                number(json, "people"),
                json.getInt("points"),
                // Results that were kept before it was counted have none.
                json.getInt("unlocated", 0),
                json.getInt("existing"),
                json.getInt("candidates"),
                number(json, "seconds"),
                each(json, "chosen", SitingJson::chosen),
                each(json, "left", SitingJson::site),
                each(json, "curve", SitingJson::step),
                each(json, "beyond", one -> new SitingResult.Beyond(one.getInt("metres"), number(one, "people"))),
                each(
                        json,
                        "out",
                        one -> new SitingResult.Out(
                                text(one, "name"),
                                number(one, "latitude"),
                                number(one, "longitude"),
                                number(one, "people"))));
    }

    /** Results that were kept before something was told have no list of it. */
    private static <T> List<T> each(JsonObject json, String name, Function<JsonObject, T> read) {
        return json.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .map(read)
                .toList();
    }

    private static SitingResult.Chosen chosen(JsonObject json) {
        return new SitingResult.Chosen(
                site(json.getJsonObject("site")),
                json.getBoolean("existing"),
                number(json, "adds"),
                number(json, "alone"),
                text(json, "runnerUp"),
                json.containsKey("runnerUpObjective") ? Double.valueOf(number(json, "runnerUpObjective")) : null);
    }

    private static SitingSite site(JsonObject json) {
        return new SitingSite(
                text(json, "source"),
                text(json, "id"),
                text(json, "name"),
                text(json, "commune"),
                number(json, "latitude"),
                number(json, "longitude"));
    }

    private static SitingResult.Step step(JsonObject json) {
        return new SitingResult.Step(
                json.getInt("count"),
                text(json, "name"),
                json.getBoolean("chosen"),
                number(json, "adds"),
                number(json, "covered"));
    }

    private static JsonObject read(String text) {
        try (JsonReader reader = Jsons.PROVIDER.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static void add(JsonObjectBuilder json, String name, String value) {
        if (value != null) {
            json.add(name, value);
        }
    }

    private static String text(JsonObject json, String name) {
        return json.getString(name, null);
    }

    private static double number(JsonObject json, String name) {
        return json.getJsonNumber(name).doubleValue();
    }
}
