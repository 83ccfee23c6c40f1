package fr.maillage.plan;

import static fr.maillage.plan.PlanBlocks.headings;
import static fr.maillage.plan.PlanBlocks.rows;
import static fr.maillage.plan.PlanBlocks.text;
import static fr.maillage.plan.SchemeStory.SEINE_SAINT_DENIS;
import static fr.maillage.plan.SchemeStory.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.identity.Role;
import fr.maillage.plan.reach.ReachTellService;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportDraft;
import fr.maillage.report.ReportFormat;
import fr.maillage.report.ReportService;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The reports of the story's plan on 30 September 2022, and of a year of it, say the numbers of the story. */
@InsideEar
class PlanReportIT {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    private static final String WITHOUT_ACTIONS = "com:93074";

    private static boolean told;

    @Inject
    private PlanStory story;

    @Inject
    private ReportService reports;

    @Inject
    private ReachTellService reach;

    @BeforeEach
    void told() {
        if (!told) {
            story.told();
            reach.tellDue();
            told = true;
        }
    }

    private ReportDraft draft(String report, String territory) {
        return reports.draft(report, territory, DAY, Locale.FRENCH);
    }

    private List<ReportBlock> blocks(String report) {
        return officer(() -> draft(report, SEINE_SAINT_DENIS)).document().blocks();
    }

    @Test
    void the_plan_is_told_axis_by_axis_with_what_is_late() {
        List<ReportBlock> blocks = blocks("plan");

        assertThat(headings(blocks))
                .containsExactly(
                        "L’essentiel", "Axe par axe", "En retard", "Publics touchés", "Financement", "Méthode");
        assertThat(blocks.toString()).contains("Le plan compte 10 actions", "2 actions sont en retard");
        assertThat(rows(blocks, "Jalons échus"))
                .containsExactly(
                        List.of("AC08 Guide et agenda de l'offre", "Guide imprimé", "2022-08-31", "30"),
                        List.of("AC07 Le français et le téléphone", "Second groupe ouvert", "2022-09-15", "15"));
    }

    @Test
    void its_money_is_that_of_the_story_to_the_cent() {
        List<ReportBlock> blocks = blocks("plan");

        assertThat(rows(blocks, "Totaux"))
                .contains(
                        List.of("Demandé", "399251.25"), List.of("Accordé", "366751.25"), List.of("Payé", "267600.00"))
                .contains(List.of("En nature, valorisé (hors numéraire)", "25460.00"));
        List<List<String>> axes = rows(blocks, "Accordé par financeur et par axe (€)");
        assertThat(axes).hasSize(11);
        assertThat(axes.get(10)).startsWith("Total").endsWith("366751.25");
        assertThat(rows(blocks, "Enveloppes 2022"))
                .anySatisfy(row -> assertThat(row).contains("60000.00", "32500.00", "27500.00", "0.542", "0.585"));
        assertThat(rows(blocks, "Accordé par commune")).contains(List.of("Gagny", "8000.00"));
    }

    @Test
    void whom_it_reached_is_counted_as_the_indicator_counts_and_drawn_by_commune() {
        List<ReportBlock> blocks = blocks("plan");
        long people = Sql.number(
                "select sum(f.figure) from plan_figure f join plan_measure m on m.id = f.measure_id and m.reaches where"
                        + " f.counted_in between ? and ?",
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2022, 6, 30));

        assertThat(blocks.stream()
                        .filter(ReportBlock.Figures.class::isInstance)
                        .flatMap(block -> ((ReportBlock.Figures) block).items().stream())
                        .filter(figure -> figure.label().startsWith("Personnes"))
                        .map(figure -> text(figure.value())))
                .singleElement()
                .satisfies(text -> assertThat(new BigDecimal(text)).isEqualByComparingTo(BigDecimal.valueOf(people)));
        assertThat(rows(blocks, "Personnes touchées en 2022, par public")).isNotEmpty();
        assertThat(rows(blocks, "Mesures des actions en 2022"))
                .contains(List.of("AC04 Défis de fabrication", "Séances", "90"));
        ReportBlock.AreaMap map = blocks.stream()
                .filter(ReportBlock.AreaMap.class::isInstance)
                .map(ReportBlock.AreaMap.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(map.areas().stream().filter(area -> area.name() != null)).hasSizeGreaterThan(35);
        assertThat(map.legend()).extracting(ReportBlock.Legend::text).contains("aucune action");
        assertThat(rows(blocks, "Actions par commune"))
                .anySatisfy(row -> assertThat(row).startsWith("Gagny", "5"));
    }

    @Test
    void the_review_sets_what_was_planned_beside_what_is_done_spent_and_reached() {
        List<ReportBlock> blocks = blocks("review");

        assertThat(headings(blocks))
                .containsExactly(
                        "L’essentiel",
                        "Prévu et fait",
                        "Publics touchés",
                        "Résultats et cibles",
                        "Financement de l’année",
                        "Méthode");
        assertThat(blocks.toString()).contains("En 2022, 10 actions étaient en cours");
        assertThat(rows(blocks, "Indicateurs de résultat"))
                .hasSize(10)
                .anySatisfy(row -> assertThat(row).contains("AC04 Défis de fabrication", "150", "0.600"));
        assertThat(rows(blocks, "Par action"))
                .contains(List.of("AC01 Ateliers du rugby", "5000.00", "5000.00", "5000.00", "0.00"));
        assertThat(rows(blocks, "Accordé par financeur et par axe (€)")).isNotEmpty();
        assertThat(blocks.toString()).doesNotContain("399 251", "399251.25");
    }

    @Test
    void a_year_of_another_plan_has_other_money() {
        List<ReportBlock> later = officer(
                        () -> reports.draft("review", SEINE_SAINT_DENIS, LocalDate.of(2023, 12, 31), Locale.FRENCH))
                .document()
                .blocks();

        assertThat(later.toString()).contains("En 2023, une action était en cours");
        assertThat(rows(later, "Par action")).hasSize(1);
    }

    @Test
    void amounts_asked_for_are_left_out_for_who_may_not_read_them() {
        List<ReportBlock> read = As.a(Role.MEMBER, SEINE_SAINT_DENIS, () -> draft("plan", SEINE_SAINT_DENIS))
                .document()
                .blocks();

        assertThat(rows(read, "Totaux"))
                .noneMatch(row -> row.get(0).equals("Demandé"))
                .contains(List.of("Accordé", "366751.25"));
    }

    @Test
    void it_is_for_those_who_read_its_territory_and_a_report_of_the_snapshot_is_of_no_other_day() {
        for (String report : new String[] {"plan", "review"}) {
            assertThat(ActionDesk.refused(
                            () -> As.a(Role.EPT_OFFICER, "ept:200057875", () -> draft(report, SEINE_SAINT_DENIS))))
                    .containsExactly("DENIED");
            assertThat(ActionDesk.refused(
                            () -> As.a(Role.JUROR, SEINE_SAINT_DENIS, () -> draft(report, SEINE_SAINT_DENIS))))
                    .containsExactly("DENIED");
        }
        assertThat(ActionDesk.refused(() -> officer(() -> draft("offer", SEINE_SAINT_DENIS))))
                .containsExactly("INVALID", "at report-day");
    }

    @Test
    void a_plan_without_actions_says_so_and_nothing_else() {
        for (String report : new String[] {"plan", "review"}) {
            List<ReportBlock> blocks =
                    officer(() -> draft(report, WITHOUT_ACTIONS)).document().blocks();

            assertThat(headings(blocks)).containsExactly("L’essentiel");
            assertThat(blocks).hasSize(2);
            assertThat(blocks.toString()).contains("Aucune action n’est enregistrée pour ce territoire.");
        }
    }

    @Test
    void they_are_of_the_day_that_is_asked_for_and_need_no_snapshot_of_indicators() {
        ReportDraft draft = officer(() -> draft("plan", SEINE_SAINT_DENIS));

        assertThat(draft.snapshot()).isEqualTo(DAY);
        assertThat(draft.fileStem()).isEqualTo("plan-d-actions_dep-93_2022-09-30");
        assertThat(draft.document().facts()).extracting(fact -> fact.text()).contains("30 septembre 2022");
    }

    @Test
    void both_print_and_no_part_of_them_fails() throws IOException {
        for (String report : new String[] {"plan", "review"}) {
            for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
                byte[] pdf = officer(() -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    reports.write(reports.draft(report, SEINE_SAINT_DENIS, DAY, locale), ReportFormat.PDF, out);
                    return out.toByteArray();
                });
                try (PDDocument document = Loader.loadPDF(pdf)) {
                    assertThat(new PDFTextStripper().getText(document))
                            .contains(locale == Locale.FRENCH ? "Ateliers du rugby" : "Method")
                            .doesNotContain("Partie manquante", "Missing part", "{0");
                }
            }
        }
    }
}
