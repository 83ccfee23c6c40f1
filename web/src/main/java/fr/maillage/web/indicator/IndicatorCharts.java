package fr.maillage.web.indicator;

import fr.maillage.shared.Parts;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Charts as Chart.js wants them. The same figures always stand in a table beside them. */
final class IndicatorCharts {

    private static final String COLOUR = "#1565c0";
    private static final int LABEL_WIDTH = 30;

    private IndicatorCharts() {}

    /** Horizontal bars in the order of the map. */
    static String bars(String unit, Map<String, BigDecimal> values) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        JsonArrayBuilder data = Json.createArrayBuilder();
        values.forEach((label, value) -> {
            labels.add(wrapped(label));
            data.add(value);
        });
        JsonObjectBuilder set = Json.createObjectBuilder()
                .add("label", unit)
                .add("data", data)
                .add("backgroundColor", COLOUR)
                .add("maxBarThickness", 22);
        return chart("bar", labels, set, options("x").add("indexAxis", "y"));
    }

    /** A line over time; a point without a figure is a gap, never zero. */
    static String line(String unit, List<String> dates, List<BigDecimal> values) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        dates.forEach(labels::add);
        JsonArrayBuilder data = Json.createArrayBuilder();
        values.forEach(value -> {
            if (value == null) {
                data.addNull();
            } else {
                data.add(value);
            }
        });
        JsonObjectBuilder set = Json.createObjectBuilder()
                .add("label", unit)
                .add("data", data)
                .add("borderColor", COLOUR)
                .add("backgroundColor", COLOUR)
                .add("pointRadius", values.size() > 60 ? 0 : 4)
                .add("spanGaps", false);
        return chart("line", labels, set, options("y"));
    }

    private static JsonObjectBuilder options(String valueAxis) {
        return Json.createObjectBuilder()
                .add("animation", false)
                .add("maintainAspectRatio", false)
                .add("plugins", Json.createObjectBuilder().add("legend", object("display", false)))
                .add(
                        "scales",
                        Json.createObjectBuilder()
                                .add(
                                        valueAxis,
                                        Json.createObjectBuilder()
                                                .add("beginAtZero", true)
                                                .add(
                                                        "ticks",
                                                        Json.createObjectBuilder()
                                                                .add("maxTicksLimit", 8))));
    }

    private static JsonObject object(String name, boolean value) {
        return Json.createObjectBuilder().add(name, value).build();
    }

    private static String chart(
            String type, JsonArrayBuilder labels, JsonObjectBuilder set, JsonObjectBuilder options) {
        return Json.createObjectBuilder()
                .add("type", type)
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("labels", labels)
                                .add("datasets", Json.createArrayBuilder().add(set)))
                .add("options", options)
                .build()
                .toString();
    }

    /** Chart.js breaks a label only where it is given in lines. */
    private static JsonArrayBuilder wrapped(String label) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        StringBuilder line = new StringBuilder();
        for (String word : Parts.of(label, " ")) {
            if (!line.isEmpty() && line.length() + word.length() >= LABEL_WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        return lines.add(line.toString());
    }
}
