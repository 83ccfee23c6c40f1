package fr.maillage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.identity.Role;
import fr.maillage.indicator.IndicatorCompileJob;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobStatus;
import fr.maillage.job.Runs;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportFormat;
import fr.maillage.report.ReportService;
import fr.maillage.report.ReportValue;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The report of the story's diagnosis, which tells no reader of fewer than five people. */
@InsideEar
class DiagnosisReportIT {

    /** Source of the needs of the demonstration, as reports name it. */
    private static final String INVENTED =
            "Fragilité numérique (valeurs inventées) (Valeurs inventées pour la démonstration de Maillage, 2023)";

    private static final String SEINE_SAINT_DENIS = "dep:93";
    private static final String GRAND_EST = "ept:200058790";

    @Inject
    private DiagnosisStory story;

    @Inject
    private ReportService reports;

    @Inject
    private JobRunService jobs;

    @Inject
    private Runs runs;

    @BeforeEach
    void told() {
        story.told();
        if (Sql.number("select count(*) from indicator_snapshot") == 0) {
            runs.await(runs.as("operator", () -> jobs.create(IndicatorCompileJob.ID, Map.of())), JobStatus.COMPLETED);
        }
    }

    private List<ReportBlock> blocks(Role role, String territory) {
        return As.a(role, territory, () -> reports.draft("diagnosis", territory, Locale.FRENCH))
                .document()
                .blocks();
    }

    private static List<String> paragraphs(List<ReportBlock> blocks) {
        return blocks.stream()
                .filter(ReportBlock.Paragraph.class::isInstance)
                .map(block -> ((ReportBlock.Paragraph) block).text().replace('\u00a0', ' '))
                .toList();
    }

    private static List<List<ReportValue>> rows(List<ReportBlock> blocks, String title) {
        return blocks.stream()
                .filter(block -> block instanceof ReportBlock.Table table
                        && table.title().equals(title))
                .flatMap(block -> read((ReportBlock.Table) block).stream())
                .toList();
    }

    private static List<List<ReportValue>> read(ReportBlock.Table table) {
        List<List<ReportValue>> rows = new ArrayList<>();
        table.rows().read(rows::add);
        return rows;
    }

    @Test
    void it_says_what_the_story_says_and_quotes_the_words_that_findings_rest_on() {
        List<ReportBlock> blocks = blocks(Role.DEPARTMENT_OFFICER, SEINE_SAINT_DENIS);

        assertThat(blocks.stream()
                        .filter(block -> block instanceof ReportBlock.Heading heading && heading.level() == 1)
                        .map(block -> ((ReportBlock.Heading) block).text()))
                .containsExactly(
                        "L’essentiel",
                        "Habitants rencontrés",
                        "Regards croisés",
                        "Constats adoptés",
                        "Irritants remontés",
                        "Mesures nationales",
                        "Méthode");
        assertThat(paragraphs(blocks))
                .contains("Même constat (63 % des groupes, 62 % des habitants) ; propositions différentes :"
                        + " l'ordinateur pour les professionnels (69 %), le smartphone pour les habitants (52 %).")
                .anyMatch(text -> text.startsWith("« ") && text.contains(" – un groupe de travail, séance « "))
                .anyMatch(text -> text.startsWith("« ") && text.contains(" – un habitant"));
        assertThat(blocks.stream()
                        .filter(block -> block instanceof ReportBlock.Heading heading && heading.level() == 2)
                        .map(block -> ((ReportBlock.Heading) block).text()))
                .hasSize(8)
                .contains("Promouvoir la maîtrise du smartphone que les habitants possèdent déjà")
                .doesNotContain("Doter les ménages en ordinateurs et former à l'ordinateur");
        assertThat(rows(blocks, "Irritants")).hasSize(3);
    }

    @Test
    void it_draws_where_residents_were_met_and_what_others_measured_there() throws IOException {
        Sql.update(
                "insert into need_indicator (code, uuid, name, unit, lowest, highest, source, of_year, higher_worse,"
                        + " created_at, updated_at) values ('essai', ?, 'Fragilité', 'score', 0, 10, 'Essai', 2023, true,"
                        + " current_timestamp, current_timestamp)",
                UUID.randomUUID().toString());
        Sql.update("insert into need_value (indicator, territory_id, figure)"
                + " select 'essai', id, 6.2 from territory where code = 'com:93032'");
        try {
            List<ReportBlock> blocks = blocks(Role.MEMBER, SEINE_SAINT_DENIS);

            List<ReportBlock.AreaMap> maps = blocks.stream()
                    .filter(ReportBlock.AreaMap.class::isInstance)
                    .map(ReportBlock.AreaMap.class::cast)
                    .toList();
            assertThat(maps)
                    .extracting(map -> map.table().title())
                    .containsExactly("Habitants par commune", "Fragilité (Essai, 2023)", INVENTED);
            for (ReportBlock.AreaMap map : maps) {
                assertThat(map.areas().stream().filter(area -> area.name() != null))
                        .hasSizeGreaterThan(35);
                assertThat(map.areas().stream().filter(area -> area.tone() == ReportBlock.Tone.CLASS_1))
                        .isNotEmpty();
            }
            assertThat(maps.get(1).legend())
                    .extracting(ReportBlock.Legend::text)
                    .containsExactly("6,2 (note de 0 à 10)", "non connu");
            assertThat(blocks(Role.MEMBER, "com:93032")).noneMatch(ReportBlock.AreaMap.class::isInstance);
        } finally {
            Sql.update("delete from need_value where indicator = 'essai'");
            Sql.update("delete from need_indicator where code = 'essai'");
        }
    }

    @Test
    void it_says_the_same_to_a_member_as_to_whoever_may_read_the_words() {
        assertThat(blocks(Role.MEMBER, GRAND_EST).toString())
                .isEqualTo(blocks(Role.EPT_OFFICER, GRAND_EST).toString());
    }

    @Test
    void no_number_of_one_to_four_residents_stands_in_it_anywhere() {
        List<String> communes = Sql.rows(
                        "select distinct t.code as code from respondent r join territory t" + " on t.id = r.commune_id")
                .stream()
                .map(row -> (String) row.get("code"))
                .toList();
        assertThat(communes).hasSizeGreaterThan(3);
        for (String territory : communes) {
            List<ReportBlock> blocks = blocks(Role.DEPARTMENT_OFFICER, territory);
            for (List<ReportValue> row : rows(blocks, "Constats")) {
                assertThat(small(row.get(3))).as("%s %s", territory, row).isFalse();
            }
            for (List<ReportValue> row : rows(blocks, "Propositions")) {
                assertThat(small(row.get(3))).as("%s %s", territory, row).isFalse();
            }
        }
    }

    private static boolean small(ReportValue value) {
        return value instanceof ReportValue.Quantity quantity
                && quantity.value().signum() > 0
                && quantity.value().compareTo(BigDecimal.valueOf(5)) < 0;
    }

    @Test
    void it_prints() throws IOException {
        byte[] pdf = As.a(Role.DEPARTMENT_OFFICER, SEINE_SAINT_DENIS, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            reports.write(reports.draft("diagnosis", SEINE_SAINT_DENIS, Locale.FRENCH), ReportFormat.PDF, out);
            return out.toByteArray();
        });
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Diagnostic partagé", "Petits nombres");
        }
    }
}
