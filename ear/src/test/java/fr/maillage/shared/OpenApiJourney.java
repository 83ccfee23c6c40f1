package fr.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.Api;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The description of the API, which the server makes from the code. */
class OpenApiJourney {

    /** Lines of changes that are told. */
    private static final int TOLD = 40;

    private static final List<String> HEADERS = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Permissions-Policy",
            "Cross-Origin-Opener-Policy");

    @Test
    void the_description_is_a_valid_one() {
        for (String type : List.of("application/json", "application/yaml")) {
            HttpResponse<String> answer = Api.visitor().send("GET", "/openapi", null, "Accept", type);
            assertThat(answer.statusCode()).isEqualTo(200);

            ParseOptions options = new ParseOptions();
            options.setResolve(true);
            SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(answer.body(), null, options);

            assertThat(parsed.getMessages()).as(type).isEmpty();
            assertThat(parsed.getOpenAPI().getPaths()).isNotEmpty();
        }
    }

    /** {@code config/quality/renew-api.sh} calls this one so that it puts the description of today in the place of the known one. */
    @Test
    void the_description_is_the_one_that_programs_know() throws IOException {
        JsonObject now = Api.json(Api.visitor().send("GET", "/openapi", null, "Accept", "application/json"));
        List<String> changes = ApiChanges.between(ApiDescription.known(), now);
        String told = String.join("\n", changes.subList(0, Math.min(changes.size(), TOLD)))
                + (changes.size() > TOLD ? "\n… and " + (changes.size() - TOLD) + " more" : "");
        if (Boolean.getBoolean("api.renew")) {
            ApiDescription.renew(now);
            System.out.println(changes.isEmpty() ? "The description of the API is the known one." : told);
        } else {
            assertThat(changes.isEmpty())
                    .withFailMessage(
                            "The description of the API has changed. If it was to, and programs can live with it,"
                                    + " config/quality/renew-api.sh makes it the known one.\n" + told)
                    .isTrue();
        }
    }

    @Test
    void whoever_answers_with_a_document_says_in_which_form() throws IOException {
        List<String> formless = new ArrayList<>();
        try (JsonReader description = Json.createReader(new StringReader(Api.visitor()
                .send("GET", "/openapi", null, "Accept", "application/json")
                .body()))) {
            JsonObject paths = description.readObject().getJsonObject("paths");
            paths.forEach((path, operations) -> operations.asJsonObject().forEach((method, operation) -> {
                JsonObject responses = operation.getValueType() == JsonValue.ValueType.OBJECT
                        ? operation.asJsonObject().getJsonObject("responses")
                        : null;
                if (responses != null && documentOfAnyForm(responses)) {
                    formless.add(method + " " + path);
                }
            }));
        }
        assertThat(formless).isEmpty();
    }

    private static boolean documentOfAnyForm(JsonObject responses) {
        return responses.values().stream()
                .map(response -> response.asJsonObject().getJsonObject("content"))
                .filter(content -> content != null && content.containsKey("*/*"))
                .map(content -> content.getJsonObject("*/*").toString())
                .anyMatch(schema -> schema.contains("$ref"));
    }

    @Test
    void it_bears_the_headers_that_every_answer_bears() {
        HttpResponse<String> description = Api.visitor().get("/openapi");
        HttpResponse<String> other = Api.visitor().get("/api/v1/status");

        for (String name : HEADERS) {
            assertThat(description.headers().allValues(name)).as(name).hasSize(1);
            if (!name.equals("Content-Security-Policy")) {
                assertThat(description.headers().allValues(name))
                        .as(name)
                        .isEqualTo(other.headers().allValues(name));
            }
        }
        assertThat(description.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(description.headers().firstValue("Strict-Transport-Security"))
                .as("over plain HTTP")
                .isEmpty();
    }
}
