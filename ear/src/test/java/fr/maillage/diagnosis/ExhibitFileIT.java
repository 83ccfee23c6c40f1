package fr.maillage.diagnosis;

import static fr.maillage.diagnosis.FindingDesk.GAGNY;
import static fr.maillage.diagnosis.FindingDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.diagnosis.exhibit.ExhibitDetail;
import fr.maillage.diagnosis.exhibit.ExhibitField;
import fr.maillage.diagnosis.exhibit.ExhibitList;
import fr.maillage.diagnosis.exhibit.ExhibitRetention;
import fr.maillage.diagnosis.exhibit.ExhibitService;
import fr.maillage.document.DocumentService;
import fr.maillage.document.KeptFile;
import fr.maillage.identity.Role;
import fr.maillage.record.FieldValues;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that documents of the diagnosis take: what of them is kept, who gets them, and when they go. */
@InsideEar
class ExhibitFileIT {

    @Inject
    private ExhibitDesk desk;

    @Inject
    private ExhibitService exhibits;

    @Inject
    private ExhibitList list;

    @Inject
    private ExhibitRetention retention;

    @Inject
    private DocumentService documents;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Clock clock;

    private final String title = "Mur " + UUID.randomUUID();

    private ExhibitDetail sheet() {
        return officer(() -> desk.entered(ExhibitDesk.sheet(title, GAGNY), ExhibitDesk.photo()));
    }

    private byte[] content(UUID exhibit) {
        try (InputStream content = exhibits.file(exhibit).content()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID stored(ExhibitDetail exhibit) {
        return Sql.rows(
                        "select file_id from exhibit where uuid = ?",
                        exhibit.id().toString())
                .stream()
                .map(row -> row.values().iterator().next())
                .map(id -> UUID.fromString(String.valueOf(id)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> refused(FieldValues<ExhibitField> values, byte[] file) {
        long before = Sql.number("select count(*) from exhibit");
        List<String> rules =
                catchThrowableOfType(Problem.class, () -> officer(() -> desk.entered(values, file)))
                        .violations()
                        .stream()
                        .map(v -> v.field() + " " + v.rule())
                        .toList();
        assertThat(Sql.number("select count(*) from exhibit")).isEqualTo(before);
        return rules;
    }

    private static Kind kind(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, action::get).kind();
    }

    @Test
    void a_photograph_is_kept_without_what_the_camera_wrote_beside_it() {
        ExhibitDetail sheet = sheet();

        String kept = new String(officer(() -> content(sheet.id())), StandardCharsets.ISO_8859_1);
        assertThat(kept).doesNotContain("Fatima").doesNotContain("48.8835").contains("scan");
        assertThat(sheet.exhibit().mediaType()).isEqualTo("image/jpeg");
        assertThat(sheet.exhibit().size()).isEqualTo(kept.length());
    }

    @Test
    void a_sheet_of_which_nobody_noted_that_people_agreed_is_refused() {
        assertThat(refused(ExhibitDesk.minutes(title, GAGNY).with(ExhibitField.NATURE, "sheet"), ExhibitDesk.photo()))
                .containsExactlyInAnyOrder("askedBy diagnosis-exhibit-consent", "agreedOn diagnosis-exhibit-consent");
        assertThat(refused(
                        ExhibitDesk.sheet(title, GAGNY).with(ExhibitField.AGREED_ON, "2999-01-01"),
                        ExhibitDesk.photo()))
                .containsExactly("agreedOn diagnosis-statement-future");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><script>alert(1)</script>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "PK\u0003\u0004 a bomb that nobody unpacks",
                "MZ a program",
                "GIF89a"
            })
    void what_is_none_of_the_kinds_is_refused_whatever_it_calls_itself(String content) {
        assertThat(refused(ExhibitDesk.minutes(title, GAGNY), content.getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("file diagnosis-exhibit-type");
    }

    @Test
    void a_picture_that_is_cut_off_and_a_file_that_is_too_large_are_refused() {
        byte[] photo = ExhibitDesk.photo();
        assertThat(refused(ExhibitDesk.minutes(title, GAGNY), Arrays.copyOf(photo, 60)))
                .containsExactly("file diagnosis-exhibit-broken");
        byte[] large = Arrays.copyOf(ExhibitDesk.pdf(), ExhibitService.MOST_BYTES + 1);
        assertThat(kind(() -> officer(() -> desk.entered(ExhibitDesk.minutes(title, GAGNY), large))))
                .isEqualTo(Kind.TOO_LARGE);
        byte[] largest = Arrays.copyOf(ExhibitDesk.pdf(), ExhibitService.MOST_BYTES);
        assertThat(officer(() -> desk.entered(ExhibitDesk.minutes(title, GAGNY), largest))
                        .exhibit()
                        .size())
                .isEqualTo(ExhibitService.MOST_BYTES);
    }

    @Test
    void nobody_without_the_right_on_its_territory_gets_a_document_or_its_file() {
        ExhibitDetail sheet = sheet();

        for (Supplier<?> asked : List.<Supplier<?>>of(
                () -> exhibits.get(sheet.id()), () -> exhibits.file(sheet.id()), () -> exhibits.history(sheet.id()))) {
            assertThat(kind(() -> As.a(Role.EPT_OFFICER, "com:93008", asked))).isEqualTo(Kind.DENIED);
            assertThat(kind(() -> As.a(Role.MEMBER, GAGNY, asked))).isEqualTo(Kind.DENIED);
            assertThat(kind(asked)).isEqualTo(Kind.UNAUTHENTICATED);
        }
        assertThat(As.a(Role.EPT_OFFICER, "com:93008", () -> list.page(named(), PageRequest.first()))
                        .total())
                .isZero();
        assertThat(As.a(Role.EPT_OFFICER, "com:93008", () -> exhibits.suggested(title, 10)))
                .isEmpty();
        assertThat(officer(() -> list.page(named(), PageRequest.first())).total())
                .isEqualTo(1);
        // Nor by the door of all files, which knows who sent one.
        assertThat(kind(() -> officer(() -> documents.open(stored(sheet))))).isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> As.a(
                        Role.EPT_OFFICER,
                        "com:93008",
                        () -> desk.entered(ExhibitDesk.sheet(title, GAGNY), ExhibitDesk.photo()))))
                .isEqualTo(Kind.DENIED);
    }

    private ListRequest named() {
        return ListRequest.ALL.with("q", title);
    }

    @Test
    void a_file_is_called_by_its_title_in_letters_and_digits() {
        ExhibitDetail odd = officer(() ->
                desk.entered(ExhibitDesk.minutes("../../etc/\"mot de passe\"\r\nX-A: é", GAGNY), ExhibitDesk.pdf()));

        KeptFile file = officer(() -> exhibits.file(odd.id())).file();
        assertThat(file.name()).isEqualTo("etc-mot-de-passe-x-a-e.pdf");
        assertThat(file.mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void erasing_the_file_leaves_the_record_and_says_so_in_the_audit() {
        ExhibitDetail sheet = sheet();
        UUID file = stored(sheet);

        ExhibitDetail without = officer(() -> exhibits.eraseFile(sheet.id(), sheet.version()));

        assertThat(without.exhibit().kept()).isFalse();
        assertThat(documents.exists(file)).isFalse();
        assertThat(kind(() -> officer(() -> exhibits.file(sheet.id())))).isEqualTo(Kind.NOT_FOUND);
        assertThat(officer(() -> exhibits.history(sheet.id())).get(0).action())
                .isEqualTo("diagnosis.exhibit.erase-file");
        assertThat(kind(() -> officer(() -> exhibits.eraseFile(sheet.id(), sheet.version()))))
                .isEqualTo(Kind.STALE);
    }

    @Test
    void the_files_of_sheets_go_in_time_and_those_of_minutes_stay() throws Exception {
        ExhibitDetail sheet = sheet();
        ExhibitDetail minutes = officer(() -> desk.entered(ExhibitDesk.minutes(title, GAGNY), ExhibitDesk.pdf()));
        ExhibitDetail later = sheet();
        OffsetDateTime now = OffsetDateTime.now(clock);
        for (ExhibitDetail old : List.of(sheet, minutes)) {
            Sql.update(
                    "update exhibit set created_at = ? where uuid = ?",
                    now.minusDays(retention.defaultDays() + 1L),
                    old.id().toString());
        }

        transaction.begin();
        assertThat(retention.removeBefore(now.minusDays(retention.defaultDays()), 100))
                .isPositive();
        transaction.commit();

        assertThat(officer(() -> exhibits.get(sheet.id())).exhibit().kept()).isFalse();
        assertThat(officer(() -> exhibits.get(minutes.id())).exhibit().kept()).isTrue();
        assertThat(officer(() -> exhibits.get(later.id())).exhibit().kept()).isTrue();
    }

    @Test
    void a_file_that_a_document_holds_is_needed_by_it() {
        ExhibitDetail sheet = sheet();
        UUID file = stored(sheet);

        documents.discard(file);

        assertThat(documents.exists(file)).isTrue();
        assertThat(officer(() -> content(sheet.id()))).isNotEmpty();
    }
}
