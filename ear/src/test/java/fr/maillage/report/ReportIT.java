package fr.maillage.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.identity.Role;
import fr.maillage.indicator.IndicatorCompileJob;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobStatus;
import fr.maillage.job.Runs;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.PlaceService;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceInput;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryView;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The report on real territories, from records to files. */
@InsideEar
class ReportIT {

    private static final String GRAND_EST = "ept:200058790";
    private static final String GAGNY = "com:93032";
    /** Where {@code FailingSection} of the test jar fails. */
    private static final String PLANTED = "com:93039";

    private static final String BOBIGNY = "com:93008";

    @Inject
    private ReportService reports;

    @Inject
    private PlaceService places;

    @Inject
    private JobRunService jobs;

    @Inject
    private Runs runs;

    @Test
    void an_officer_prints_the_state_of_the_offer_of_her_territory() {
        String name = "Atelier " + UUID.randomUUID();
        place(name);
        compile();

        String text = As.a(Role.EPT_OFFICER, GRAND_EST, () -> print(GRAND_EST, Locale.FRENCH));

        assertThat(text).contains("État de l’offre", "L’essentiel", "Lieux par service", "Méthode et sources");
        assertThat(text.replaceAll("\\s+", "")).contains(name.replaceAll("\\s+", ""));
    }

    @Test
    void a_report_on_records_that_changed_since_the_snapshot_says_so_and_one_of_a_single_moment_does_not() {
        compile();
        String before = As.a(Role.EPT_OFFICER, GRAND_EST, () -> print(GRAND_EST, Locale.FRENCH));
        place("Atelier " + UUID.randomUUID());
        String after = As.a(Role.EPT_OFFICER, GRAND_EST, () -> print(GRAND_EST, Locale.FRENCH));
        long changed =
                As.a(Role.EPT_OFFICER, GRAND_EST, () -> reports.changedSinceSnapshot(reports.territory(GRAND_EST)));
        compile();
        String again = As.a(Role.EPT_OFFICER, GRAND_EST, () -> print(GRAND_EST, Locale.FRENCH));

        assertThat(before).doesNotContain("mêle deux moments");
        assertThat(changed).isEqualTo(1);
        assertThat(after.replaceAll("\\s+", " "))
                .contains("Ce rapport mêle deux moments. Une fiche a changé depuis le relevé du");
        assertThat(again).doesNotContain("mêle deux moments");
    }

    @Test
    void a_section_that_fails_is_named_and_the_rest_of_the_report_is_delivered() {
        compile();

        List<ReportBlock> blocks =
                As.administrator(() -> draft(PLANTED)).document().blocks();
        String text = As.administrator(() -> print(PLANTED, Locale.FRENCH)).replaceAll("\\s+", " ");

        assertThat(blocks.stream()
                        .filter(ReportBlock.Heading.class::isInstance)
                        .map(b -> ((ReportBlock.Heading) b).text()))
                .containsExactly(
                        "L’essentiel",
                        "Services",
                        "Partie des essais",
                        "Fraîcheur des fiches",
                        "Lieux",
                        "Méthode et sources");
        assertThat(text).contains("Partie des essais Cette partie n’a pas pu être établie");
        assertThat(blocks.stream()
                        .filter(ReportBlock.Paragraph.class::isInstance)
                        .map(b -> ((ReportBlock.Paragraph) b).text())
                        .filter(t -> t.startsWith("Cette partie n’a pas pu être établie")))
                .as("what one section breaks in the database is whole for the next")
                .hasSize(1);
        assertThat(As.administrator(() -> print(GAGNY, Locale.FRENCH))).doesNotContain("Partie des essais");
    }

    @Test
    void an_english_reader_gets_english_sentences() {
        compile();

        String text = As.a(Role.MEMBER, GRAND_EST, () -> print(GAGNY, Locale.ENGLISH));

        assertThat(text).contains("State of the offer", "In short", "Method and sources");
    }

    @Test
    void the_workbook_is_a_zip_of_sheets() {
        compile();

        byte[] xlsx = As.a(Role.PREFECTURE, "dep:93", () -> write("dep:93", ReportFormat.XLSX, Locale.FRENCH));

        assertThat(xlsx).startsWith('P', 'K');
    }

    @Test
    void an_officer_gets_no_report_outside_her_ept() {
        compile();

        assertThatThrownBy(() -> As.a(Role.EPT_OFFICER, GRAND_EST, () -> draft("dep:93")))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.DENIED));
        assertThatThrownBy(() -> As.a(Role.EPT_OFFICER, GRAND_EST, () -> draft(BOBIGNY)))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.DENIED));
    }

    @Test
    void a_juror_gets_no_report() {
        assertThatThrownBy(() -> As.a(Role.JUROR, "dep:93", () -> draft("dep:93")))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.DENIED));
    }

    @Test
    void what_does_not_exist_is_not_found() {
        assertThatThrownBy(() -> As.administrator(() -> reports.draft("weather", "dep:93", Locale.FRENCH)))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
        assertThatThrownBy(() -> As.administrator(() -> draft("dep:unknown")))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
        assertThatThrownBy(() -> As.administrator(() -> draft(" ")))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.INVALID));
    }

    @Test
    void the_tag_changes_with_the_records_and_only_with_them() {
        compile();
        String before = As.administrator(() -> draft(GRAND_EST)).tag();
        assertThat(As.administrator(() -> draft(GRAND_EST)).tag()).isEqualTo(before);

        PlaceDetail place = place("Tiers-lieu " + UUID.randomUUID());
        String created = As.administrator(() -> draft(GRAND_EST)).tag();
        As.administrator(() -> places.archive(place.id(), place.version(), "fermé"));

        assertThat(created).isNotEqualTo(before);
        assertThat(As.administrator(() -> draft(GRAND_EST)).tag()).isNotEqualTo(created);
    }

    @Test
    void an_officer_is_offered_what_lies_in_her_territory() {
        List<String> codes = As.a(Role.EPT_OFFICER, GRAND_EST, () -> reports.territories()).stream()
                .map(TerritoryView::code)
                .toList();

        assertThat(codes).contains(GRAND_EST, GAGNY).doesNotContain("dep:93", BOBIGNY);
    }

    private void compile() {
        UUID run = runs.as("operator", () -> jobs.create(IndicatorCompileJob.ID, Map.of()));
        runs.await(run, JobStatus.COMPLETED);
    }

    private PlaceDetail place(String name) {
        Map<PlaceField, List<String>> entries = new EnumMap<>(PlaceField.class);
        entries.put(PlaceField.NAME, List.of(name));
        entries.put(PlaceField.ADDRESS, List.of("1 rue Imaginaire"));
        entries.put(PlaceField.SERVICES, List.of("aide-demarches"));
        PlaceInput input = new PlaceInput(entries, "93032", "93220", null, null);
        return As.a(Role.EPT_OFFICER, GRAND_EST, () -> places.create(input));
    }

    private ReportDraft draft(String territory) {
        return reports.draft("offer", territory, Locale.FRENCH);
    }

    private byte[] write(String territory, ReportFormat format, Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reports.write(reports.draft("offer", territory, locale), format, out);
        return out.toByteArray();
    }

    private String print(String territory, Locale locale) {
        try (PDDocument document = Loader.loadPDF(write(territory, ReportFormat.PDF, locale))) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
