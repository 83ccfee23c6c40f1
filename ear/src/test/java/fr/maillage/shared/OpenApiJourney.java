package fr.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.Api;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The description of the API, which the server makes from the code. */
class OpenApiJourney {

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
