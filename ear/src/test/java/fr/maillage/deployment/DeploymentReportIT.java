package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.GRAND_EST;
import static fr.maillage.deployment.DeploymentStory.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.deployment.report.MayorSheetService;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportDocument;
import fr.maillage.report.ReportFormat;
import fr.maillage.report.ReportService;
import fr.maillage.shared.Problem;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The report of the deployment, and the page for a mayor, say the numbers of the story. */
@InsideEar
class DeploymentReportIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    @Inject
    private DeploymentStory story;

    @Inject
    private ReportService reports;

    @Inject
    private MayorSheetService mayors;

    @BeforeEach
    void told() {
        story.tell();
        story.run("drop-ins", DeploymentStory.file("drop-ins-gpge"), false);
        story.run("coverage-points", false);
        story.run("scenario", false);
        story.run("opinions", false);
    }

    private static String words(List<ReportBlock> blocks) {
        List<Object> told = new ArrayList<>();
        for (ReportBlock block : blocks) {
            ReportBlock shown = block instanceof ReportBlock.Drawn drawn ? drawn.table() : block;
            told.add(shown);
            if (shown instanceof ReportBlock.Table table) {
                table.rows().read(told::add);
            }
        }
        return told.toString().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private ReportDocument report(String territory) {
        return officer(() -> reports.draft("deployment", territory, DAY, Locale.FRENCH))
                .document();
    }

    @Test
    void posts_target_ends_and_reach_are_those_of_the_story() {
        String told = words(report(GRAND_EST).blocks());

        assertThat(told)
                .contains("14 postes dans 10 communes, chez 11 structures d’accueil. Part de l’État : 740 005,00 €.")
                .contains("Le plan prévoit 20 postes dans ses communes ; il y en a 13. Écart : 7.")
                .contains("Un poste est vacant depuis plus de six mois : 9103.")
                .contains("Text[value=1er trimestre 2026], Quantity[value=2], Quantity[value=76800.00]")
                .contains("Text[value=4e trimestre 2026], Quantity[value=7], Quantity[value=268800.00]")
                .contains("23 600 personnes sur 30 100 ont une permanence à portée (8 sur 12 endroits localisés)")
                // 16 posts afterwards, a gap of 4, 13 lines without an opinion, 13 days until the first one on average.
                .contains("Quantity[value=16], Quantity[value=4], Quantity[value=13], Quantity[value=13.0]")
                .contains("Text[value=SC14], Text[value=Défavorable], Day[value=2026-03-02]");
    }

    @Test
    void a_territory_without_posts_says_so() {
        assertThat(words(report("com:93015").blocks()))
                .contains("Aucun poste dans aucune commune")
                .contains("Ni poste ni cible dans ce territoire.");
    }

    @Test
    void the_page_for_a_mayor_is_one_page() throws Exception {
        ReportDocument page = officer(() -> mayors.document("com:93047", DAY, Locale.FRENCH));
        assertThat(words(page.blocks()))
                .contains("3 conventions finissent, la première au 2e trimestre 2026")
                .contains("115 200,00 €");

        byte[] pdf = officer(() -> mayors.file(page, ReportFormat.PDF));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(officer(() -> mayors.file(page, ReportFormat.ODT))).isNotEmpty();
    }

    @Test
    void only_a_commune_has_a_mayor() {
        assertThatThrownBy(() -> officer(() -> mayors.document(GRAND_EST, DAY, Locale.FRENCH)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
        assertThatThrownBy(() -> officer(() -> mayors.document(null, DAY, Locale.FRENCH)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.INVALID));
    }
}
