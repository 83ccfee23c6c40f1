package fr.maillage.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.identity.Role;
import fr.maillage.shared.Problem;
import fr.maillage.shared.setting.Settings;
import fr.maillage.testing.As;
import fr.maillage.testing.Crosses;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@InsideEar
class DocumentIT {

    @Inject
    private DocumentService documents;

    @Inject
    private Settings settings;

    @Test
    void a_file_comes_back_as_it_was_given() throws IOException {
        byte[] bytes = ("nom;ville " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        DocumentView stored = officer(bytes, "C:\\dossier\\lieux.csv");

        assertThat(stored.fileName()).isEqualTo("lieux.csv");
        assertThat(stored.mediaType()).isEqualTo("text/csv");
        assertThat(stored.size()).isEqualTo(bytes.length);
        try (InputStream read = As.a(Role.EPT_OFFICER, null, () -> documents.open(stored.id()))) {
            assertThat(read.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void the_same_content_is_kept_once_whoever_gives_it() throws IOException {
        byte[] bytes = ("contenu " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        DocumentView first = officer(bytes, "a.txt");
        DocumentView second = As.administrator(() -> documents.store(new ByteArrayInputStream(bytes), "b.txt", "test"));

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.sha256()).isEqualTo(first.sha256());
        Path root = settings.dataFolder().resolve("files");
        try (Stream<Path> files = Files.walk(root)) {
            assertThat(files.filter(f -> f.getFileName().toString().equals(first.sha256())))
                    .hasSize(1);
        }
        try (Stream<Path> drafts = Files.list(root.resolve("incoming"))) {
            assertThat(drafts).isEmpty();
        }
    }

    @Test
    void somebody_elses_file_is_for_administrators_only() {
        DocumentView stored = officer("privé".getBytes(StandardCharsets.UTF_8), "a.txt");

        assertThatThrownBy(() -> As.a(Role.PREFECTURE, null, () -> documents.get(stored.id())))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
        assertThatThrownBy(() -> documents.get(stored.id()))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.UNAUTHENTICATED));
        assertThat(As.administrator(() -> documents.get(stored.id())).id()).isEqualTo(stored.id());
    }

    @Test
    void a_file_past_the_limit_is_refused_and_nothing_is_kept() throws IOException {
        long limit = settings.maxUploadBytes();
        InputStream endless = new Crosses(limit + 1);

        assertThatThrownBy(() -> As.administrator(() -> documents.store(endless, "big.csv", "test")))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.TOO_LARGE));
        try (Stream<Path> drafts =
                Files.list(settings.dataFolder().resolve("files").resolve("incoming"))) {
            assertThat(drafts).isEmpty();
        }
    }

    private DocumentView officer(byte[] bytes, String name) {
        return As.a(Role.EPT_OFFICER, null, () -> documents.store(new ByteArrayInputStream(bytes), name, "test"));
    }
}
