package fr.maillage.web.administration;

import fr.maillage.administration.PersonFile;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Data known of somebody, in a form that machines read, too. */
final class PersonJson {

    private PersonJson() {}

    static JsonObject of(PersonFile file) {
        JsonObjectBuilder parts = Json.createObjectBuilder();
        file.parts().forEach(part -> {
            JsonArrayBuilder records = Json.createArrayBuilder();
            part.records().forEach(record -> {
                JsonObjectBuilder values = Json.createObjectBuilder();
                record.values().forEach(values::add);
                records.add(values);
            });
            parts.add(part.kind(), records);
        });
        return parts.build();
    }

    /** Counts the records of each kind that there are, or were. */
    static JsonObject counts(PersonFile file) {
        JsonObjectBuilder counts = Json.createObjectBuilder();
        file.parts().forEach(part -> counts.add(part.kind(), part.records().size()));
        return counts.build();
    }
}
