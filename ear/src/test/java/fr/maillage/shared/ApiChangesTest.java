package fr.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ApiChangesTest {

    private static final String BEFORE = """
        {"info": {"title": "Maillage"},
         "paths": {
          "/places": {"get": {
            "parameters": [
              {"in": "query", "name": "page", "schema": {"type": "integer"}},
              {"in": "query", "name": "state", "schema": {"type": "string", "enum": ["open", "shut"]}}],
            "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Place"}}}}}},
           "delete": {"responses": {"204": {"description": "Gone"}}}},
          "/offers": {"get": {"parameters": [{"in": "query", "name": "page", "schema": {"type": "integer"}}]}}},
         "components": {"schemas": {
          "Place": {"type": "object", "required": ["name"], "properties": {
            "name": {"type": "string"}, "content": {"type": "string"}}}}}}
        """;

    @Test
    void nothing_is_told_of_the_same_description() {
        assertThat(changed("Maillage", "Maillage")).isEmpty();
        assertThat(ApiChanges.between(ApiDescription.known(), ApiDescription.known()))
                .isEmpty();
    }

    @Test
    void routes_and_schemas_that_came_or_went_are_named() {
        assertThat(changed("\"delete\"", "\"put\"")).containsExactly("removed  DELETE /places", "added    PUT /places");
        assertThat(changed("\"/offers\"", "\"/offres\""))
                .containsExactly("removed  GET /offers", "added    GET /offres");
        assertThat(changed("\"Place\":", "\"Site\":")).containsExactly("removed  schema Place", "added    schema Site");
    }

    @Test
    void parameters_are_named_by_where_they_stand() {
        assertThat(changed("\"name\": \"state\"", "\"name\": \"open\""))
                .containsExactly(
                        "changed  GET /places: parameter query state removed (string)",
                        "changed  GET /places: parameter query open added (string)");
        assertThat(changed("[\"open\", \"shut\"]", "[\"open\", \"closed\"]"))
                .containsExactly(
                        "changed  GET /places: parameter query state enum shut removed",
                        "changed  GET /places: parameter query state enum closed added");
        assertThat(changed("[\"open\", \"shut\"]", "[\"shut\", \"open\"]"))
                .singleElement()
                .asString()
                .startsWith("changed  GET /places: parameter query state enum in another order");
    }

    @Test
    void a_change_that_several_routes_share_is_one_line() {
        assertThat(changed("\"integer\"", "\"string\""))
                .containsExactly("changed  GET /offers, GET /places: parameter query page type: integer → string");
    }

    @Test
    void answers_and_properties_are_named() {
        assertThat(changed("schemas/Place\"", "schemas/Site\""))
                .containsExactly("changed  GET /places: answer 200 $ref: #/components/schemas/Place →"
                        + " #/components/schemas/Site");
        assertThat(changed("\"204\"", "\"200\""))
                .containsExactly(
                        "changed  DELETE /places: answer 200 added", "changed  DELETE /places: answer 204 removed");
        assertThat(changed("\"content\": {\"type\": \"string\"}", "\"content\": {\"type\": \"number\"}, \"url\": {}"))
                .containsExactly(
                        "changed  schema Place: property content type: string → number",
                        "changed  schema Place: property url added");
        assertThat(changed("[\"name\"]", "[]")).containsExactly("changed  schema Place: required name removed");
        assertThat(changed("Maillage", "Autre")).containsExactly("changed  the document: info title: Maillage → Autre");
    }

    @Test
    void no_member_that_goes_and_no_order_that_turns_round_is_missed() {
        JsonObject known = ApiDescription.known();
        List<String> pointers = new ArrayList<>();
        collect("", known, pointers);
        assertThat(pointers).hasSizeGreaterThan(10_000);
        Collections.shuffle(pointers, new Random(7));

        for (String pointer : pointers.subList(0, 300)) {
            JsonPointer at = Json.createPointer(pointer);
            assertThat(ApiChanges.between(known, at.remove(known)))
                    .as("without %s", pointer)
                    .isNotEmpty();
            if (at.getValue(known).getValueType() == ValueType.ARRAY) {
                List<JsonValue> items = new ArrayList<>(at.getValue(known).asJsonArray());
                Collections.reverse(items);
                JsonObject turned =
                        at.replace(known, Json.createArrayBuilder(items).build());
                assertThat(ApiChanges.between(known, turned).isEmpty())
                        .as("turned round %s", pointer)
                        .isEqualTo(turned.equals(known));
            }
        }
    }

    @Test
    void the_known_description_is_written_as_it_would_be_renewed() throws IOException {
        assertThat(ApiDescription.written(ApiDescription.known())).isEqualTo(Files.readString(ApiDescription.KNOWN));
    }

    private static void collect(String pointer, JsonStructure in, List<String> pointers) {
        if (in.getValueType() == ValueType.OBJECT) {
            in.asJsonObject().forEach((key, value) -> one(pointer + "/" + Json.encodePointer(key), value, pointers));
        } else {
            for (int i = 0; i < in.asJsonArray().size(); i++) {
                one(pointer + "/" + i, in.asJsonArray().get(i), pointers);
            }
        }
    }

    private static void one(String pointer, JsonValue value, List<String> pointers) {
        pointers.add(pointer);
        if (value instanceof JsonStructure structure) {
            collect(pointer, structure, pointers);
        }
    }

    private static List<String> changed(String words, String others) {
        return ApiChanges.between(read(BEFORE), read(BEFORE.replace(words, others)));
    }

    private static JsonObject read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
