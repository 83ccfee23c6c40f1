package fr.maillage.record;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.Api;
import fr.maillage.testing.ProductServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Contract that the list of a kind must meet that is imported by mappings: its own file tells nothing new. */
public abstract class ImportedListContract extends RecordListContract {

    private final String kind;

    /** @param kind what mappings call it */
    protected ImportedListContract(String list, String sort, String named, String kind) {
        super(list, sort, named);
        this.kind = kind;
    }

    /** The fields of mappings, by the headings of the file. */
    protected abstract Map<String, String> mapped();

    @Test
    void the_file_of_the_list_changes_nothing_when_it_is_imported() {
        List<JsonObject> records = entered();

        JsonObject run = imported(csv(""));

        assertThat(run.getInt("read")).isEqualTo(records.size());
        assertThat(run.getInt("unchanged")).as(run.toString()).isEqualTo(records.size());
        assertThat(again(records)).isEqualTo(records);
    }

    @Test
    void what_was_corrected_in_the_file_is_all_that_changes_when_it_is_imported() {
        List<JsonObject> records = entered();

        JsonObject run = imported(csv("").replace("École " + tag(), "Autre école " + tag()));

        assertThat(run.getInt("unchanged")).as(run.toString()).isEqualTo(records.size() - 1);
        assertThat(run.getInt("created") + run.getInt("updated")).isEqualTo(1);
    }

    private JsonObject imported(String file) {
        String mapping = "fichier-" + tag();
        JsonArrayBuilder rules = Json.createArrayBuilder();
        mapped().forEach((heading, field) -> rules.add(Json.createObjectBuilder()
                .add("field", field)
                .add("transform", "copy")
                .add("columns", Json.createArrayBuilder().add(heading))));
        HttpResponse<String> saved = program()
                .send(
                        "POST",
                        "/api/v1/mappings",
                        Json.createObjectBuilder()
                                .add("format", "maillage-mapping/1")
                                .add("name", mapping)
                                .add("title", mapping)
                                .add("kind", kind)
                                .add("fields", rules)
                                .build()
                                .toString());
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(201);
        HttpResponse<String> started = program()
                .sendForm("/api/v1/imports", Map.of("file", file, "profile", mapping, "confirmChanges", "true"));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String job = "/api/v1/jobs/" + Api.json(started).getString("id");
        ProductServer.await(
                "the import", Duration.ofMinutes(1), () -> read(job).toString().contains("\"COMPLETED\""));
        return read(job);
    }

    private List<JsonObject> again(List<JsonObject> records) {
        return records.stream().map(record -> read(address(record))).toList();
    }

    /** The address of a record. */
    protected abstract String address(JsonObject record);
}
