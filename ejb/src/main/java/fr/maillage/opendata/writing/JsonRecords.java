package fr.maillage.opendata.writing;

import fr.maillage.opendata.OpenDataColumn;
import fr.maillage.opendata.StandardRecord;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.math.BigDecimal;

/** A list of flat objects with the standard's names; columns without a value are left out. */
final class JsonRecords implements RecordWriter {

    private final JsonGenerator json;

    JsonRecords(OutputStream out) {
        json = Json.createGenerator(out);
        json.writeStartArray();
    }

    @Override
    public void write(StandardRecord place) {
        json.writeStartObject();
        members(json, place);
        json.writeEnd();
    }

    /** Writes the columns as members of the object that is open. */
    static void members(JsonGenerator json, StandardRecord place) {
        place.values().forEach((column, value) -> {
            if (column.kind() == OpenDataColumn.Kind.NUMBER) {
                json.write(column.header(), new BigDecimal(value));
            } else {
                json.write(column.header(), value);
            }
        });
    }

    @Override
    public void close() {
        json.writeEnd();
        json.close();
    }
}
