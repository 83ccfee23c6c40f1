package fr.maillage.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.sbom.ServerParts.Part;
import fr.maillage.testing.ProductServer;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of parts for whoever watches vulnerabilities. */
class ServerPartsJourney {

    @Test
    void the_server_s_parts_are_named_with_their_versions() throws IOException {
        List<Part> parts = ServerParts.of(ProductServer.provisioned());

        assertThat(parts).hasSizeGreaterThan(150).doesNotHaveDuplicates();
        assertThat(parts)
                .extracting(Part::name)
                .contains("undertow-core", "undertow-servlet", "wildfly-undertow", "parsson", "h2", "jboss-modules");
        assertThat(parts).allSatisfy(p -> assertThat(p.version()).as(p.name()).isNotBlank());
        // Watchers find a library by its coordinates.
        assertThat(parts.stream().filter(p -> p.purl() == null).map(Part::name)).hasSizeLessThan(parts.size() / 5);

        Path list = Files.writeString(
                Files.createTempFile("sbom", ".json"), "{\"bomFormat\":\"CycloneDX\",\"components\":[]}");
        ServerParts.add(parts, list);
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(list))) {
            assertThat(reader.readObject().getJsonArray("components")).hasSameSizeAs(parts);
        }
    }
}
