package fr.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.PageSession;
import fr.maillage.testing.ProductServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.jar.JarFile;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several pages at once as the first of a session. */
class FirstViewsJourney {

    private static final Path FACES =
            Path.of("modules", "system", "layers", "base", "jakarta", "faces", "impl", "main");

    @RepeatedTest(3)
    void the_first_forms_of_a_session_all_open() {
        PageSession session = PageSession.signedIn("departement", ProductServer.DEMONSTRATION_PASSWORD);
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> session.status("/actor/edit.xhtml")))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join)).containsOnly(200);
    }

    /** The moment is too short to meet it at will; that the maps are given under the names that Faces asks for is not. */
    @ParameterizedTest
    @CsvSource({
        "com/sun/faces/application/view/ViewScopeContextManager.class, com.sun.faces.application.view.activeViewContexts",
        "com/sun/faces/application/view/ViewScopeManager.class, com.sun.faces.application.view.activeViewMaps"
    })
    void faces_still_calls_its_maps_as_they_are_given(String type, String name) throws IOException {
        try (Stream<Path> files = Files.list(ProductServer.provisioned().resolve(FACES));
                JarFile jar = new JarFile(files.filter(f -> f.toString().endsWith(".jar"))
                        .findFirst()
                        .orElseThrow()
                        .toFile())) {
            byte[] compiled = jar.getInputStream(jar.getEntry(type)).readAllBytes();

            assertThat(new String(compiled, StandardCharsets.ISO_8859_1)).contains(name);
        }
    }
}
