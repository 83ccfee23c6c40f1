package fr.maillage.tabular;

import fr.maillage.shared.Jsons;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Rejects as a JSON list: each object as it came, with one property more. */
final class JsonRejects implements RejectWriter {

    private static final String ADDED = "rejets";

    private final JsonGenerator json;
    private final Function<Finding, String> text;

    JsonRejects(OutputStream out, Function<Finding, String> text) {
        this.text = text;
        json = Jsons.PROVIDER
                .createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createGenerator(out, java.nio.charset.StandardCharsets.UTF_8);
        json.writeStartArray();
    }

    @Override
    public void write(RawRow row, List<Finding> findings) {
        JsonArrayBuilder reasons = Jsons.PROVIDER.createArrayBuilder();
        for (Finding finding : findings) {
            JsonObjectBuilder reason = Jsons.PROVIDER
                    .createObjectBuilder()
                    .add("fiche", row.number())
                    .add("ligne", row.line());
            add(reason, "colonne", finding.column());
            add(reason, "valeur", finding.value());
            reason.add("regle", finding.rule());
            reason.add("message", text.apply(finding));
            reasons.add(reason);
        }
        json.writeStartObject();
        row.original().forEach((name, value) -> {
            if (!name.equals(ADDED)) {
                json.write(name, value);
            }
        });
        json.write(ADDED, reasons.build());
        json.writeEnd();
    }

    private static void add(JsonObjectBuilder object, String name, String value) {
        if (value == null) {
            object.addNull(name);
        } else {
            object.add(name, value);
        }
    }

    @Override
    public void close() {
        json.writeEnd();
        json.close();
    }
}
